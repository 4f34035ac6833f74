package org.xinsheng.extraction.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.xinsheng.extraction.pattern.State.Question;

/**
 * Reads from a given place, in one step a character. Its states are made when a text first needs them and kept up to a
 * bound, then it starts afresh. Thread-safe: reading takes no lock, making a state does.
 */
final class Automaton {

    private static final int HEAVIEST = 60_000;
    private static final int MOST_ANSWERS = 15;

    private final Graph graph;
    private final Alphabet alphabet;
    private final boolean forward;
    private final boolean longest;
    private final int reach;
    private final Threads threads;
    private final Map<State, State> states = new HashMap<>();
    private State start;
    private int weight;
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
        this.start = new State(new int[] {graph.start()}, false);
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
        State state = start;
        int end = -1;
        int edge = forward ? to : 0;
        int step = forward ? 1 : -1;
        int before = forward ? 0 : -1;
        int last = forward ? (int) Math.min(to, (long) at + reach) : Math.max(0, at - reach);
        for (int here = at; ; here += step) {
            int symbol = here == edge ? alphabet.end() : alphabet.of(text.charAt(here + before));
            State next = state.next(symbol);
            state = next != null && next.question() == null ? next : slowNext(state, symbol, text, here, to);
            if (state.isMatched()) {
                end = here;
            }
            if (state.isDead() || here == last || anyWillDo && end >= 0) {
                return (long) here << Integer.SIZE | end & 0xFFFFFFFFL;
            }
        }
    }

    private State slowNext(State state, int symbol, String text, int here, int to) {
        State next = state.next(symbol);
        if (next == null) {
            next = make(state, symbol);
        }
        Question question = next.question();
        return question == null ? next : answer(next, question, text, here, to);
    }

    private State answer(State asking, Question question, String text, int here, int to) {
        int[] checks = question.checks();
        if (checks.length > MOST_ANSWERS) {
            return makeAnswered(asking, question, answers(checks, text, here, to));
        }
        int answers = 0;
        for (int i = 0; i < checks.length; i++) {
            answers |= graph.check(checks[i]).holds(text, here, to) ? 1 << i : 0;
        }
        State known = asking.next(answers);
        return known != null ? known : makeAnswered(asking, question, BitSet.valueOf(new long[] {answers}));
    }

    private BitSet answers(int[] checks, String text, int here, int to) {
        BitSet answers = new BitSet();
        for (int i = 0; i < checks.length; i++) {
            answers.set(i, graph.check(checks[i]).holds(text, here, to));
        }
        return answers;
    }

    private synchronized State make(State state, int symbol) {
        int[] checks = checksFor(state, symbol);
        State made = checks.length == 0
                ? known(follow(state, symbol, checks, new BitSet()))
                : new State(new Question(state, symbol, checks));
        state.putNext(symbol, made);
        return made;
    }

    private synchronized State makeAnswered(State asking, Question question, BitSet answers) {
        State made = known(follow(question.from(), question.symbol(), question.checks(), answers));
        if (question.checks().length <= MOST_ANSWERS) {
            asking.putNext(answers.isEmpty() ? 0 : (int) answers.toLongArray()[0], made);
        }
        return made;
    }

    private int[] checksFor(State state, int symbol) {
        return Arrays.stream(state.threads())
                .mapToObj(place -> graph.moves(place, symbol))
                .flatMapToInt(moves -> Arrays.stream(moves.conditions()).flatMapToInt(Arrays::stream))
                .distinct()
                .toArray();
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
            int index = IntStream.range(0, checks.length)
                    .filter(i -> checks[i] == condition)
                    .findFirst()
                    .orElseThrow();
            if (!answers.get(index)) {
                return false;
            }
        }
        return true;
    }

    /** The one state that stands for it. */
    private State known(State state) {
        made++;
        if (weight > HEAVIEST) {
            states.clear();
            start = new State(new int[] {graph.start()}, false);
            weight = 0;
        }
        weight += 3;
        State same = states.putIfAbsent(state, state);
        weight += same == null ? 8 + state.threads().length : 0;
        return same == null ? state : same;
    }
}
