package org.xinsheng.extraction.number;

/** The words around a place in a text, never further away than asked for. */
final class Surroundings {

    private static final String SENTENCE_ENDS = "。！？!?\n；;";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，, 、：:";

    private Surroundings() {}

    /** Up to {@code reach} characters before {@code at}, within the sentence. */
    static String before(String text, int at, int reach) {
        return cutBefore(text, at, reach, SENTENCE_ENDS);
    }

    /** Up to {@code reach} characters before {@code at}, within the clause; a blank right before is stepped over. */
    static String clauseBefore(String text, int at, int reach) {
        int from = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        return cutBefore(text, from, reach, CLAUSE_ENDS);
    }

    static String after(String text, int at, int reach) {
        return cutAfter(text, at, reach, SENTENCE_ENDS);
    }

    static String clauseAfter(String text, int at, int reach) {
        int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return cutAfter(text, from, reach, CLAUSE_ENDS);
    }

    private static String cutBefore(String text, int at, int reach, String ends) {
        int from = at;
        while (from > 0 && at - from < reach && ends.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }

    private static String cutAfter(String text, int at, int reach, String ends) {
        int to = at;
        while (to < text.length() && to - at < reach && ends.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(at, to);
    }
}
