package org.xinsheng.extraction.pattern;

import java.util.Arrays;

/** Where the threads of a reading stand, preferred ones first, and whether a match was complete just before. */
record State(int[] threads, boolean matched) {

    boolean isDead() {
        return threads.length == 0;
    }

    /** The same threads, in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof State state && matched == state.matched && Arrays.equals(threads, state.threads);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(threads) * 2 + (matched ? 1 : 0);
    }
}
