package org.xinsheng.dialog;

import java.util.regex.Pattern;

/**
 * Somebody who speaks for a relative: 替我妈问的, 她在…扫地. The relative is the worker, so what is said of him or her is
 * read like what workers say of themselves. The length stays, so offsets stay true.
 */
final class OnBehalf {

    private static final String RELATIVE =
            "(?:爸|妈|爹|娘|父亲|母亲|老公|老婆|媳妇|丈夫|妻子|对象|爱人|儿子|女儿|闺女|[大二三小]?[哥弟姐妹叔舅姑姨]|弟弟|哥哥|姐姐|妹妹|侄子|外甥|公公|婆婆|"
                    + "岳父|岳母|丈人|家里?人|家属|亲戚|老人)";

    private static final Pattern SPEAKS_FOR = Pattern.compile("(?:替|帮|代|为)(?:我|俺|咱)?(?:的)?" + RELATIVE + "|(?:我|俺)"
            + RELATIVE + "[^。]{0,20}(?:(?:我|俺)(?:来)?(?:替|帮|代)[他她]|[他她]在)");

    /** 他在…, 她一个人, 欠他: not what the boss does or says. */
    private static final Pattern THE_WORKER =
            Pattern.compile("[他她](?=在|是在|一直在|干|做|上班|打工|一个人|自己|的工[资钱])|(?<=欠|差|拖|给)[他她](?!们|说|跑|钱还)");

    private OnBehalf() {}

    static String asOwn(String text) {
        return SPEAKS_FOR.matcher(text).find() ? THE_WORKER.matcher(text).replaceAll("我") : text;
    }
}
