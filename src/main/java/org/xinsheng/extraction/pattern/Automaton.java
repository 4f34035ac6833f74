package org.xinsheng.extraction.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * Reads from a given place, in one step a character. Its states are made when a text first needs them and kept up to a
 * bound, then it starts afresh. Thread-safe: reading takes no lock, making a state does.
 */
final class Automaton {

    private static final int MOST_ANSWERS = 15;

    private final Graph graph;
    private final Alphabet alphabet;
    private final boolean forward;
    private final boolean longest;
    private final int reach;
    private final Threads threads;
    /** Room for the checks of a step. */
    private final int[] wanted;

    private Table table;
    private int made;

    /**
     * @param longest whether the longest match is wanted, not the preferred one
     * @param reach most characters read
     */
    Automaton(Graph graph, boolean forward, boolean longest, int reach) {
        this.graph = graph;
        this.alphabet = graph.alphabet();
        this.forward = forward;
        this.longest = longest;
        this.reach = reach;
        this.threads = new Threads(graph);
        this.wanted = new int[graph.checks()];
        this.table = newTable();
    }

    private Table newTable() {
        return new Table(alphabet.end() + 1, new State(new int[] {graph.start()}, false));
    }

    /** Is there any match from {@code at}? */
    boolean matches(String text, int at, int to) {
        return end(read(text, at, to, true)) >= 0;
    }

    /** Where the match from {@code at} ends, or -1. */
    int end(String text, int at, int to) {
        return end(read(text, at, to, false));
    }

    /** Reads from {@code at}; {@link #end} and {@link #last} tell of what is returned. */
    long read(String text, int at, int to) {
        return read(text, at, to, false);
    }

    /** Where the match ends, or -1. */
    static int end(long read) {
        return (int) read;
    }

    /** How far it was read. */
    static int last(long read) {
        return (int) (read >>> Integer.SIZE);
    }

    /** How many states were made so far; a measure of how much of the work was new. */
    int made() {
        return made;
    }

    private long read(String text, int at, int to, boolean anyWillDo) {
        Table known = table;
        int[] cells = known.cells();
        int state = known.start();
        int end = -1;
        int edge = forward ? to : 0;
        int step = forward ? 1 : -1;
        int before = forward ? 0 : -1;
        int last = forward ? (int) Math.min(to, (long) at + reach) : Math.max(0, at - reach);
        for (int here = at; ; here += step) {
            int symbol = here == edge ? alphabet.end() : alphabet.of(text.charAt(here + before));
            int next = cells[(state >>> Table.ROW_SHIFT) + symbol];
            if (next == Table.UNKNOWN || (next & Table.QUESTION) != 0) {
                next = next == Table.UNKNOWN ? make(known, state, symbol) : next;
                next = (next & Table.QUESTION) == 0 ? next : answer(known, next, text, here, to);
                if (known.isFull()) {
                    Table full = known;
                    known = renewed(full);
                    next = (next & Table.DEAD) != 0 ? next : moved(full, next, known);
                }
                cells = known.cells();
            }
            state = next;
            if ((state & Table.MATCHED) != 0) {
                end = here;
            }
            if ((state & Table.DEAD) != 0 || here == last || anyWillDo && end >= 0) {
                return (long) here << Integer.SIZE | end & 0xFFFFFFFFL;
            }
        }
    }

    /** The table that stands for a full one. */
    private synchronized Table renewed(Table full) {
        if (table == full) {
            table = newTable();
        }
        return table;
    }

    private synchronized int moved(Table from, int state, Table to) {
        return to.number(from.state(state));
    }

    private int answer(Table known, int asking, String text, int here, int to) {
        Question question = known.question(asking);
        if (question == null) {
            question = written(known, asking);
        }
        int[] checks = question.checks();
        if (checks.length > MOST_ANSWERS) {
            return makeAnswered(known, question, answers(checks, text, here, to));
        }
        int answers = 0;
        for (int i = 0; i < checks.length; i++) {
            answers |= graph.check(checks[i]).holds(text, here, to) ? 1 << i : 0;
        }
        Integer next = question.known().get(answers);
        return next != null ? next : makeAnswered(known, question, BitSet.valueOf(new long[] {answers}));
    }

    /** As its writer sees it. */
    private synchronized Question written(Table known, int asking) {
        return Objects.requireNonNull(known.question(asking));
    }

    private BitSet answers(int[] checks, String text, int here, int to) {
        BitSet answers = new BitSet();
        for (int i = 0; i < checks.length; i++) {
            answers.set(i, graph.check(checks[i]).holds(text, here, to));
        }
        return answers;
    }

    private synchronized int make(Table known, int number, int symbol) {
        int next = known.next(number, symbol);
        if (next != Table.UNKNOWN) {
            return next;
        }
        State state = known.state(number);
        int[] checks = checksFor(state, symbol);
        made++;
        int newest = checks.length == 0
                ? known.number(follow(state, symbol, checks, new BitSet()))
                : known.number(new Question(state, symbol, checks));
        known.putNext(number, symbol, newest);
        return newest;
    }

    private synchronized int makeAnswered(Table known, Question question, BitSet answers) {
        made++;
        int next = known.number(follow(question.from(), question.symbol(), question.checks(), answers));
        if (question.checks().length <= MOST_ANSWERS) {
            question.known().put(answers.isEmpty() ? 0 : (int) answers.toLongArray()[0], next);
        }
        return next;
    }

    private int[] checksFor(State state, int symbol) {
        int count = 0;
        for (int place : state.threads()) {
            for (int[] conditions : graph.moves(place, symbol).conditions()) {
                for (int condition : conditions) {
                    if (indexOf(condition, wanted, count) < 0) {
                        wanted[count++] = condition;
                    }
                }
            }
        }
        return Arrays.copyOf(wanted, count);
    }

    private static int indexOf(int number, int[] in, int count) {
        for (int i = 0; i < count; i++) {
            if (in[i] == number) {
                return i;
            }
        }
        return -1;
    }

    private State follow(State state, int symbol, int[] checks, BitSet answers) {
        boolean matched = false;
        threads.clear();
        for (int place : state.threads()) {
            Moves moves = graph.moves(place, symbol);
            for (int i = 0; i < moves.targets().length; i++) {
                int target = moves.targets()[i];
                if (!holds(moves.conditions()[i], checks, answers)) {
                    continue;
                }
                if (target != Moves.COMPLETE) {
                    threads.add(target);
                }
                matched |= target == Moves.COMPLETE;
                if (target == Moves.COMPLETE && !longest) {
                    return new State(threads.toArray(), true);
                }
            }
        }
        return new State(threads.toArray(), matched);
    }

    private static boolean holds(int[] conditions, int[] checks, BitSet answers) {
        for (int condition : conditions) {
            if (!answers.get(indexOf(condition, checks, checks.length))) {
                return false;
            }
        }
        return true;
    }
}
