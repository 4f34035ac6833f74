package org.xinsheng.extraction;

/** Marks that end a clause, and characters that names do not hold. */
final class ClauseBounds {

    private static final String BREAKS = " \n\t,，。.;；!！?？、:：\"“”'‘’《》[]【】<>…—~～·/|+=";

    private static final String NOT_IN_NAMES = "我你他她们这那的了吗呢说找给没不欠拿被还让把谁啥嘛啊吧啦么怎很最每之且若但";

    private ClauseBounds() {}

    static boolean isBreak(char c) {
        return BREAKS.indexOf(c) >= 0 || Character.isSurrogate(c);
    }

    static boolean endsClause(String text, int at) {
        return at >= text.length() || isBreak(text.charAt(at));
    }

    static boolean beginsClause(String text, int at) {
        return at == 0 || isBreak(text.charAt(at - 1));
    }

    /** Whether words hold characters that sentences have and names have not. */
    static boolean looksLikeSentence(String words) {
        return words.chars().anyMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0);
    }
}
