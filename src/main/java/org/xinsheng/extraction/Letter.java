package org.xinsheng.extraction;

/**
 * A text as letters are written: what its head names is its subject, the rest tells the story. Messages without a head
 * line are read as all body, with their beginning for a head.
 *
 * @param head the title line, or the first words
 * @param titled whether the head is a line of its own
 */
record Letter(String head, String text, boolean titled) {

    private static final int LONGEST_TITLE = 60;
    private static final int LEAST_BODY = 40;
    private static final int BEGINNING = 40;
    private static final int END = 80;

    static Letter of(String text) {
        int start = firstVisible(text);
        int line = text.indexOf('\n', start);
        boolean titled = line > start && line - start <= LONGEST_TITLE && text.length() - line > LEAST_BODY;
        int end = titled ? line : Math.min(text.length(), start + BEGINNING);
        return new Letter(text.substring(start, end), text, titled);
    }

    private static int firstVisible(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return start;
    }

    /** The last words: what is asked for. */
    String end() {
        return text.substring(Math.max(0, text.length() - END));
    }

    int length() {
        return text.length();
    }
}
