package org.xinsheng.extraction;

import org.xinsheng.extraction.pattern.Words;

/** Relatives of whose work somebody tells: 俺儿子在…打螺丝, 替我爸问 他在…看大门. */
final class Kinsfolk {

    private static final Words KIN = Words.of(
            "(?:我|俺|咱)家?(?:的)?(?:老公|老婆|媳妇|爱人|对象|丈夫|妻子|男人|老伴|女婿|儿媳|父亲|母亲|爸爸|妈妈|儿子|女儿|闺女|哥哥|弟弟|姐姐|妹妹|大哥|大姐|二哥|妹夫|姐夫|堂哥|堂弟|表哥|表弟|表姐|表妹|侄子|外甥|岳父|丈人|公公|婆婆|[爸妈爹娘哥弟姐妹叔舅姑姨]|孩子)");
    private static final Words SOMEBODY_ELSE = Words.of("老板|包工头|工头|经理|法人|领导|会计");
    private static final Words JOB = Words.of(
            "打螺丝|打工|打零工|上班|干活|干|做工|做饭|当|送|拉[水货沙砖土]|搬|卸|扛|拔草|摘|采|种蘑菇|种菜|喂|养[猪鸡鱼牛羊殖]|端盘子|洗碗|洗盘子|刷碗|扫|看大门|看门|看工地|跑外卖|跑车|开车|开[铲吊叉挖货大]|缝|剥|包装|分拣|装车|装修|卖|站柜台|上船|打鱼|砌|刮|抹|贴|扎|焊|铺|刷|挖|绑|支模|拆|修|值班|做保洁|做保安|烧锅炉|包饺子");
    private static final Words RELATIVE = Words.of("[表堂][哥姐弟妹叔伯舅姑姨]|舅舅|叔叔|姑姑|姨夫|姑父|姐夫|妹夫|亲戚|朋友|同学|邻居");
    private static final int REACH = 40;
    private static final int CLAUSE = 14;

    private Kinsfolk() {}

    /** Whether it is a word for a relative or friend: who took a worker along, not who owes. */
    static boolean isKin(String name) {
        return RELATIVE.matches(name);
    }

    /** Whether a relative was named last before a place, and nobody else since. */
    static boolean areMeantAt(String text, int at) {
        String before = text.substring(Math.max(0, at - REACH), at);
        Words.Place last = null;
        for (Words.Place kin : KIN.all(before, REACH)) {
            last = kin;
        }
        return last != null && !SOMEBODY_ELSE.isIn(before.substring(last.end()));
    }

    /** Whether the next word tells of work. */
    static boolean workFollows(String text, int at) {
        return JOB.endFrom(text, at) > 0;
    }

    /** Whether work is told of in the clause that goes on here. */
    static boolean workAt(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < CLAUSE && !ClauseBounds.isBreak(text.charAt(end))) {
            end++;
        }
        return JOB.isIn(text.substring(at, end));
    }
}
