package org.xinsheng.extraction.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the threads of a reading stand, preferred ones first, and whether a match was complete just before. */
final class State {

    /** What has to be asked about the place in the text before it is known where the threads stand. */
    record Question(State from, int symbol, int[] checks) {}

    private final int[] threads;
    private final boolean matched;
    private final @Nullable Question question;
    private final Row<State> next = new Row<>();

    State(int[] threads, boolean matched) {
        this.threads = threads;
        this.matched = matched;
        this.question = null;
    }

    State(Question question) {
        this.threads = new int[0];
        this.matched = false;
        this.question = question;
    }

    int[] threads() {
        return threads;
    }

    boolean isMatched() {
        return matched;
    }

    boolean isDead() {
        return threads.length == 0;
    }

    @Nullable Question question() {
        return question;
    }

    /** The state behind the symbol, or for a question the one behind the answers. */
    @Nullable State next(int symbol) {
        return next.get(symbol);
    }

    /** Only under the lock of the automaton. */
    void putNext(int symbol, State state) {
        next.put(symbol, state);
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
