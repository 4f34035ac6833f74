package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the model of danger looks at: every one, two and three characters in a row of a condensed sentence, the end of the
 * sentence counted as one. Digits are alike.
 */
final class DangerFeatures {

    private static final int LONGEST = 3;
    private static final int LONGEST_SENTENCE = 80;
    private static final int FEWEST = 4;
    private static final char EDGE = '^';

    private DangerFeatures() {}

    /** Ends of the sentences of a condensed text, none longer than {@value #LONGEST_SENTENCE} characters. */
    static List<Integer> sentenceEnds(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isEnd(text.charAt(at)) || at + 1 - start == LONGEST_SENTENCE || at + 1 == text.length()) {
                ends.add(at + 1);
                start = at + 1;
            }
        }
        return ends;
    }

    private static boolean isEnd(char c) {
        return switch (c) {
            case '。', '!', '?', '！', '？', ';', '；' -> true;
            default -> false;
        };
    }

    /**
     * Whether there is enough Chinese for the model to say anything: it has seen next to nothing else, and of a few
     * characters it could only guess.
     */
    static boolean isChinese(String text, int start, int end) {
        int han = 0;
        for (int at = start; at < end; at++) {
            han += Character.isIdeographic(text.charAt(at)) ? 1 : 0;
        }
        return han >= FEWEST && han * 2 >= end - start;
    }

    /** A number for each feature of the sentence, each once. */
    static long[] of(String text, int start, int end) {
        long[] keys = new long[(end - start + 2) * LONGEST];
        int size = 0;
        for (int first = start - 1; first <= end; first++) {
            long key = 0;
            for (int at = first; at < first + LONGEST && at <= end; at++) {
                key = key << Character.SIZE | (at < start || at == end ? EDGE : folded(text.charAt(at)));
                keys[size++] = key;
            }
        }
        Arrays.sort(keys, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    private static char folded(char c) {
        return Character.isDigit(c) ? '0' : c;
    }

    /** As the model file has it. */
    static String name(long key) {
        return Long.toString(key, 36);
    }
}
