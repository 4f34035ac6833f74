package org.xinsheng.extraction.pattern;

/**
 * Reads a text once from left to right with threads from every place at the same time, so that even a text made to
 * defeat the tables of an {@link Automaton} is passed in time linear in its length.
 */
final class Sweep {

    private final Graph graph;
    private final String text;
    private final int to;
    private final int[] asked;
    private final boolean[] answers;
    private Threads current;
    private Threads next;

    Sweep(Graph graph, String text, int to) {
        this.graph = graph;
        this.text = text;
        this.to = to;
        this.asked = new int[graph.checks()];
        this.answers = new boolean[graph.checks()];
        this.current = new Threads(graph);
        this.next = new Threads(graph);
    }

    /** The first place at which any match that begins at {@code from} or later is complete, or -1. */
    int firstEnd(int from) {
        current.clear();
        for (int here = from; here <= to; here++) {
            int symbol = here == to ? graph.alphabet().end() : graph.alphabet().of(text.charAt(here));
            next.clear();
            boolean matched = follow(graph.start(), symbol, here);
            for (int i = 0; i < current.size() && !matched; i++) {
                matched = follow(current.get(i), symbol, here);
            }
            if (matched) {
                return here;
            }
            Threads done = current;
            current = next;
            next = done;
        }
        return -1;
    }

    /** Moves one thread on; the newest go first, for they can still reach furthest. */
    private boolean follow(int place, int symbol, int here) {
        Moves moves = graph.moves(place, symbol);
        for (int i = 0; i < moves.targets().length; i++) {
            int target = moves.targets()[i];
            if (holds(moves.conditions()[i], here)) {
                if (target == Moves.COMPLETE) {
                    return true;
                }
                next.add(target);
            }
        }
        return false;
    }

    private boolean holds(int[] conditions, int here) {
        for (int condition : conditions) {
            if (asked[condition] != here + 1) {
                asked[condition] = here + 1;
                answers[condition] = graph.check(condition).holds(text, here, to);
            }
            if (!answers[condition]) {
                return false;
            }
        }
        return true;
    }
}
