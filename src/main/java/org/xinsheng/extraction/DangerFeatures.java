package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * What the model of danger looks at: every one, two and three characters in a row of a condensed sentence, the end of the
 * sentence counted as one. Digits are alike.
 */
final class DangerFeatures {

    private static final int LONGEST = 3;
    private static final int LONGEST_SENTENCE = 80;
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

    /** A number for each feature of the sentence, again where it stands again. */
    static void each(String text, int start, int end, LongConsumer action) {
        for (int first = start - 1; first <= end; first++) {
            long key = 0;
            for (int at = first; at < first + LONGEST && at <= end; at++) {
                key = key << Character.SIZE | (at < start || at == end ? EDGE : folded(text.charAt(at)));
                action.accept(key);
            }
        }
    }

    private static char folded(char c) {
        return Character.isDigit(c) ? '0' : c;
    }

    /** As the model file has it. */
    static String name(long key) {
        return Long.toString(key, 36);
    }
}
