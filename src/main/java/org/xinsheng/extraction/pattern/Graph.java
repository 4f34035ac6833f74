package org.xinsheng.extraction.pattern;

import java.util.Arrays;
import java.util.List;

/**
 * The places of a pattern and the ways between them, for reading in one direction. A thread that reads a text stands at
 * a place; {@link #moves} says where it can go with the next symbol.
 */
final class Graph {

    /** The place where a match is complete. */
    static final int MATCH = 0;

    /** The check that the text ends here, in the direction of reading. */
    static final int AT_END = 0;

    /** The check that the text begins here, in the direction of reading. */
    static final int AT_BEGIN = 1;

    private static final int MOST_KEPT = 60_000;

    private final Alphabet alphabet;
    private final int start;
    private final Closures closures;
    private final List<Check> checks;
    private final int[] weaker;
    private final Row<Moves>[] moves;
    private int kept;

    @SuppressWarnings("unchecked") // an array of rows
    Graph(Alphabet alphabet, int start, List<Place> places, List<Check> checks, int[] weaker) {
        this.alphabet = alphabet;
        this.start = start;
        this.closures = new Closures(places);
        this.checks = List.copyOf(checks);
        this.weaker = weaker;
        this.moves = new Row[places.size()];
        Arrays.setAll(moves, place -> new Row<>());
    }

    /** A step of a pattern. */
    sealed interface Place {

        record Match() implements Place {}

        record Take(CharSet set, int next) implements Place {}

        record Either(int first, int second) implements Place {}

        record Ask(int check, int next) implements Place {}
    }

    Alphabet alphabet() {
        return alphabet;
    }

    int start() {
        return start;
    }

    int size() {
        return moves.length;
    }

    Check check(int number) {
        return checks.get(number);
    }

    int checks() {
        return checks.size();
    }

    /** A place at which every match of this place can be had as well, but nothing more; or -1. */
    int weakerThan(int place) {
        return weaker[place];
    }

    /** Where a thread at the place goes with the symbol, in the order of preference. */
    Moves moves(int place, int symbol) {
        Moves known = moves[place].get(symbol);
        return known == null ? compute(place, symbol) : known;
    }

    /**
     * May a match take nothing?
     *
     * @param atEnd whether at the end of the text, or in the midst of it
     */
    boolean mayBeEmpty(boolean atEnd) {
        return closures.mayComplete(start, atEnd);
    }

    /** What a match may begin with in the midst of a text, the conditions on it left aside. */
    Beginnings beginnings() {
        Beginnings beginnings = new Beginnings();
        for (Place.Take first : closures.takes(start, false)) {
            if (closures.mayComplete(first.next(), true)) {
                beginnings.add(first.set(), null);
            }
            closures.takes(first.next(), true).forEach(second -> beginnings.add(first.set(), second.set()));
        }
        return beginnings;
    }

    private synchronized Moves compute(int place, int symbol) {
        Moves known = moves[place].get(symbol);
        if (known != null) {
            return known;
        }
        Moves computed = closures.movesFrom(place, symbol, alphabet);
        if (kept < MOST_KEPT) {
            moves[place].put(symbol, computed);
            kept += 2 + computed.targets().length;
        }
        return computed;
    }
}
