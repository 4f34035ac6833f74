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

    private static final String COLLEAGUE = "(?:工友|室友|舍友|老乡|朋友|同学|同事|邻居|表[哥弟姐妹]|堂[哥弟姐妹]|对门)";

    private static final Pattern SPEAKS_FOR = Pattern.compile("(?:替|帮|代|为)(?:我|俺|咱)?(?:的)?" + RELATIVE + "|(?:我|俺)"
            + RELATIVE + "[^。]{0,20}(?:(?:我|俺)(?:来)?(?:替|帮|代)[他她]|[他她]在)");

    /** 我老公在…欠他, 我室友也有 他在…. */
    private static final Pattern ALSO = Pattern.compile(
            "(?:我|俺)" + RELATIVE + "在[^。]{2,40}(?:欠|差|拖)[他她](?!们)|我?" + COLLEAGUE + "(?:那边|那里)?也[^。]{0,10}[他她]在");

    private static final Pattern SUBJECT = Pattern.compile("(?:我|俺)" + RELATIVE + "(?=在)");

    /** 他在…, 她一个人, 欠他: not what the boss does or says. */
    private static final Pattern THE_WORKER =
            Pattern.compile("[他她](?=在|是在|一直在|干|做|上班|打工|一个人|自己|的工[资钱])|(?<=欠|差|拖|给)[他她](?!们|说|跑|钱还)");

    /** Whoever is said to work somewhere, or not to be paid: 我妈在…, 我室友也有, 他那边. */
    private static final Pattern WORKER = Pattern.compile(
            "(?:我|俺|咱)?(?:的|家|大|小)?(?<who>" + RELATIVE + "|" + COLLEAGUE + ")(?:他|她)?(?=在|那边|那里|也有|也没|的也|给|去|上班|的工)");

    private OnBehalf() {}

    /** Whether the words are about another worker than those that were said before. */
    static boolean isOfAnother(String text, String before) {
        return WORKER.matcher(text)
                .results()
                .map(m -> m.group("who"))
                .anyMatch(who -> WORKER.matcher(before)
                        .results()
                        .noneMatch(known -> known.group("who").equals(who)));
    }

    /** Whether the words name a relative or colleague of whom a report tells: 我弟的事. */
    static boolean names(String text, String report) {
        return Pattern.compile(RELATIVE + "|" + COLLEAGUE)
                .matcher(text)
                .results()
                .anyMatch(found -> WORKER.matcher(report)
                        .results()
                        .anyMatch(worker -> worker.group("who").endsWith(found.group())));
    }

    /** Where in a text somebody begins to tell of a worker. */
    static java.util.stream.Stream<Integer> starts(String text) {
        return WORKER.matcher(text).results().map(java.util.regex.MatchResult::start);
    }

    static String asOwn(String text) {
        if (!SPEAKS_FOR.matcher(text).find() && !ALSO.matcher(text).find()) {
            return text;
        }
        String own = SUBJECT.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length() - 1) + "我");
        return THE_WORKER.matcher(own).replaceAll("我");
    }
}
