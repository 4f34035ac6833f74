package org.xinsheng.extraction.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The states of an automaton that are known so far, each with a row of what follows every symbol, so that a step costs
 * one look. A state is told by a number: its row in the cells, and in the lowest bits what a reader asks at every step.
 *
 * <p>Reading takes no lock: a reader that races with a writer sees the number or {@link #UNKNOWN}. Writers hold the lock
 * of the automaton.
 */
final class Table {

    static final int UNKNOWN = 0;
    static final int MATCHED = 1;
    /** No thread is left. */
    static final int DEAD = 2;
    /** It is no state yet but depends on the text: see {@link #question}. */
    static final int QUESTION = 4;

    static final int ROW_SHIFT = 3;
    private static final int MOST_CELLS = 1 << 18;
    /** What a question takes, about. */
    private static final int QUESTION_CELLS = 32;

    private final int width;
    private final int start;
    private final List<State> states = new ArrayList<>();
    private final Map<State, Integer> numbers = new HashMap<>();
    private int[] cells;
    private int used;
    private @Nullable Question[] questions = new Question[2];
    private int asked;

    /** @param width how many symbols there are, the end of the text counted */
    Table(int width, State start) {
        this.width = width;
        this.cells = new int[width * 4];
        this.used = width;
        states.add(start);
        this.start = number(start);
    }

    int start() {
        return start;
    }

    /** At a state's row and the symbol: what follows. To be fetched again after any writing. */
    int[] cells() {
        return cells;
    }

    int next(int number, int symbol) {
        return cells[(number >>> ROW_SHIFT) + symbol];
    }

    void putNext(int number, int symbol, int next) {
        cells[(number >>> ROW_SHIFT) + symbol] = next;
    }

    State state(int number) {
        return states.get((number >>> ROW_SHIFT) / width);
    }

    /** Null to a reader that races with its writer. */
    @Nullable Question question(int number) {
        @Nullable Question[] all = questions;
        int index = number >>> ROW_SHIFT;
        return index < all.length ? all[index] : null;
    }

    int number(Question question) {
        if (asked == questions.length) {
            questions = Arrays.copyOf(questions, asked * 2);
        }
        questions[asked] = question;
        return asked++ << ROW_SHIFT | QUESTION;
    }

    /** The number of a state, new or known. */
    int number(State state) {
        int matched = state.matched() ? MATCHED : 0;
        if (state.isDead()) {
            return DEAD | matched;
        }
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        int number = newRow() << ROW_SHIFT | matched;
        states.add(state);
        numbers.put(state, number);
        return number;
    }

    private int newRow() {
        int row = used;
        used += width;
        if (used > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(used, cells.length * 2));
        }
        return row;
    }

    /** Time to start afresh. */
    boolean isFull() {
        return used + asked * QUESTION_CELLS > MOST_CELLS;
    }
}
