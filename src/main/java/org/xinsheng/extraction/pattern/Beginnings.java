package org.xinsheng.extraction.pattern;

import org.jspecify.annotations.Nullable;

/**
 * The first two characters of what is looked for, as coarse sets that fit into a few lines of the processor's cache: they
 * say no at nearly every place of a text where nothing begins, in two looks.
 */
final class Beginnings {

    private static final int SIZE = 64;
    private static final long ANYTHING = -1;

    private final long[] firsts = new long[SIZE];
    /** By the first character, folded: the second ones. All of them also stand for the end of the text. */
    private final long[] seconds = new long[SIZE];

    /** By the lower bits mixed with those above them, so that characters near each other fall apart. */
    private static int fold(int c) {
        return (c ^ c >>> 6) & SIZE - 1;
    }

    /** Any of the first characters with any of the second ones; null where a match may end behind the first. */
    void add(CharSet first, @Nullable CharSet second) {
        long wanted = second == null ? ANYTHING : folded(second);
        int[] borders = first.borders();
        for (int i = 0; i < borders.length; i += 2) {
            int end = Math.min(i + 1 < borders.length ? borders[i + 1] : CharSet.UNITS, borders[i] + SIZE * SIZE);
            for (int c = borders[i]; c < end; c++) {
                firsts[c >> 6 & SIZE - 1] |= 1L << c;
                seconds[fold(c)] |= wanted;
            }
        }
    }

    private static long folded(CharSet set) {
        int[] borders = set.borders();
        long folded = 0;
        for (int i = 0; i < borders.length; i += 2) {
            int end = i + 1 < borders.length ? borders[i + 1] : CharSet.UNITS;
            for (int c = borders[i]; c < end && folded != ANYTHING; c++) {
                folded |= 1L << fold(c);
            }
        }
        return folded;
    }

    /** The first place from {@code from} on in a text that ends at {@code to} where one may be, or {@code to}. */
    int next(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ((firsts[c >> 6 & SIZE - 1] >>> c & 1) != 0 && maySecond(seconds[fold(c)], text, at + 1, to)) {
                return at;
            }
        }
        return to;
    }

    private static boolean maySecond(long wanted, String text, int at, int to) {
        return wanted == ANYTHING || at < to && (wanted >>> fold(text.charAt(at)) & 1) != 0;
    }
}
