package org.xinsheng.extraction.pattern;

/**
 * What has to be asked about a place in the text before it is known where the threads stand.
 *
 * @param from the state before the symbol
 * @param checks numbers of the checks in the graph
 * @param known by the answers, one bit a check: the state that they lead to
 */
record Question(State from, int symbol, int[] checks, Row<Integer> known) {

    Question(State from, int symbol, int[] checks) {
        this(from, symbol, checks, new Row<>());
    }
}
