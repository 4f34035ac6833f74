package org.xinsheng.extraction.pattern;

/**
 * What a thread can do with one symbol.
 *
 * @param targets places to go to, preferred ones first; {@link #COMPLETE} if a match is complete before the symbol
 * @param conditions the checks that must hold for each of them
 */
record Moves(int[] targets, int[][] conditions) {

    static final int COMPLETE = -1;
    static final int[] NO_CONDITION = {};
    static final Moves NONE = new Moves(new int[0], new int[0][]);
}
