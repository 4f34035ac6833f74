package org.xinsheng.extraction.pattern;

/**
 * The first two characters of the words of a list, as a coarse set: it says no at nearly every place of a text where no
 * word begins, in a look or two.
 */
public final class WordStarts {

    private static final int FILTER = 64;
    private static final int ROOM = 8;

    private final long[] alone = new long[FILTER];
    private final long[] pairs;

    /** @param most how many words there will be, about */
    public WordStarts(int most) {
        pairs = new long[Integer.highestOneBit(Math.max(most * ROOM, Long.SIZE * 2 - 1)) >> 6];
    }

    /** @param word one character or more */
    public void add(String word) {
        char first = word.charAt(0);
        if (word.length() == 1) {
            alone[first >> 6 & FILTER - 1] |= 1L << first;
        } else {
            int pair = pair(first, word.charAt(1));
            pairs[pair >> 6 & pairs.length - 1] |= 1L << pair;
        }
    }

    private static int pair(char first, char second) {
        return (first * 31_517 ^ second) * 0x9E3779B1 >>> 8;
    }

    /** False at most places where no word begins; never false where one does. */
    public boolean mayBeAt(CharSequence text, int at) {
        char first = text.charAt(at);
        if ((alone[first >> 6 & FILTER - 1] >>> first & 1) != 0) {
            return true;
        }
        if (at + 1 >= text.length()) {
            return false;
        }
        int pair = pair(first, text.charAt(at + 1));
        return (pairs[pair >> 6 & pairs.length - 1] >>> pair & 1) != 0;
    }
}
