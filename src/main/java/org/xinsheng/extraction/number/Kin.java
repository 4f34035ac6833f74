package org.xinsheng.extraction.number;

/** Words for the people around a speaker. */
final class Kin {

    private static final String FAMILY_WORDS =
            "老公 老婆 媳妇 爱人 对象 丈夫 妻子 我哥 我弟 我姐 我妹 我爸 我妈 哥哥 弟弟 姐姐 妹妹 爸爸 妈妈 父亲 母亲 大哥 大姐 二哥 儿子 女儿 婆婆 公公 叔叔 舅舅 姑姑 "
                    + "堂哥 堂弟 表哥 表弟 嫂子 姐夫 妹夫 岳父 丈人 老丈人 小舅子 我老公 我老婆 我媳妇 我爱人 我儿子 我女儿 我男人 我对象 俺哥 俺弟 俺爹 俺娘 俺媳妇 "
                    + "老表 表兄 堂兄 大舅 二叔 三叔 小叔 大伯 侄子 外甥 女朋友 男朋友 婆娘 老伴 "
                    + "男人 屋里人 堂客 内人 老头子 孩子他爸 孩子他妈 娃他爸 表姐 表妹 堂姐 侄女 老汉 老汉儿 孩子他爹 孩子爹 娃他爹 孩子爸 孩子妈 当家的 婶子 嫂嫂 弟媳 弟妹 姨夫 姑妈 大伯子 连襟 堂妹 外甥女 伯父 舅妈 姑父 姨父 女婿 儿媳";
    private static final String SHORT_WORDS = " 哥 弟 姐 妹 爸 妈 娘 爹 叔 舅";
    private static final String COMRADES = " 老乡 工友 同事 同学 朋友 徒弟 师傅 同村 邻居 室友 搭档 亲戚 合伙人 兄弟 发小";

    static final Phrases WORDS = Phrases.listed(FAMILY_WORDS + SHORT_WORDS + COMRADES);

    private static final Phrases FAMILY = Phrases.listed(FAMILY_WORDS + " 我孩子 我家孩子 俺孩子");
    private static final Phrases SHORT = Phrases.listed(SHORT_WORDS);

    private static final Phrases PARENTS =
            Phrases.listed("我爸妈 我父母 我爸我妈 俺爹娘 俺爸妈 俺父母 我爹妈 我爹娘 我爸和我妈 我爸跟我妈 我公婆 我岳父母 爸妈 父母");
    static final Phrases ME = Phrases.listed("我自己 本人 我 俺");

    private Kin() {}

    static Phrases parents() {
        return PARENTS;
    }

    /** Length of the relative that is named at {@code at}, 0 where there is none; 哥 alone is any man. */
    static int familyAt(String text, int at) {
        int length = FAMILY.lengthAt(text, at);
        boolean mine = at > 0 && (text.charAt(at - 1) == '我' || text.charAt(at - 1) == '俺');
        return length > 0 || !mine ? length : SHORT.lengthAt(text, at);
    }

    /** 我自己, 我媳妇, 俺哥. */
    static boolean isSpeakerOrKin(String name) {
        return ME.contain(name)
                || WORDS.contain(name)
                || ((name.startsWith("我") || name.startsWith("俺")) && WORDS.contain(name.substring(1)));
    }
}
