package org.xinsheng.extraction.pattern;

/** A place in a pattern that is being parsed. */
final class PatternCursor {

    private final String pattern;
    private int at;

    PatternCursor(String pattern) {
        this.pattern = pattern;
    }

    boolean atEnd() {
        return at == pattern.length();
    }

    boolean looksAt(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    boolean accept(String words) {
        boolean here = pattern.startsWith(words, at);
        if (here) {
            at += words.length();
        }
        return here;
    }

    void expect(char c) {
        if (!accept(String.valueOf(c))) {
            throw error("missing " + c);
        }
    }

    char next() {
        if (atEnd()) {
            throw error("ends too early");
        }
        return pattern.charAt(at++);
    }

    int number() {
        int start = at;
        while (!atEnd() && pattern.charAt(at) >= '0' && pattern.charAt(at) <= '9' && at - start < 6) {
            at++;
        }
        if (at == start) {
            throw error("missing number");
        }
        return Integer.parseInt(pattern.substring(start, at));
    }

    /** What stands before the next {@code end}, which is passed. */
    String until(char end) {
        int close = pattern.indexOf(end, at);
        if (close < 0) {
            throw error("missing " + end);
        }
        String words = pattern.substring(at, close);
        at = close + 1;
        return words;
    }

    IllegalArgumentException error(String what) {
        return new IllegalArgumentException(what + " at " + at + " of pattern: " + pattern);
    }
}
