package org.xinsheng.extraction.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.pattern.Graph.Place;
import org.xinsheng.extraction.pattern.Graph.Place.Ask;
import org.xinsheng.extraction.pattern.Graph.Place.Either;
import org.xinsheng.extraction.pattern.Graph.Place.Match;
import org.xinsheng.extraction.pattern.Graph.Place.Take;

/** What can be reached from a place without taking a character, and under which conditions. */
final class Closures {

    private static final int NOWHERE = -2;

    private record Exit(int place, List<Integer> conditions) {}

    private final List<Place> places;
    private final Exit[] @Nullable [] known;

    Closures(List<Place> places) {
        this.places = List.copyOf(places);
        this.known = new Exit[places.size()][];
    }

    Moves movesFrom(int place, int symbol, Alphabet alphabet) {
        boolean end = symbol == alphabet.end();
        char sample = end ? 0 : alphabet.sample(symbol);
        List<Integer> targets = new ArrayList<>(2);
        List<int[]> conditions = new ArrayList<>(2);
        for (Exit exit : from(place)) {
            boolean onlyAtEnd = exit.conditions.contains(Graph.AT_END);
            int target = target(exit.place, end, sample);
            if (target != NOWHERE && (end || !onlyAtEnd)) {
                targets.add(target);
                conditions.add(conditions(exit));
            }
        }
        return targets.isEmpty() ? Moves.NONE : new Moves(array(targets), conditions.toArray(int[][]::new));
    }

    private int target(int exit, boolean end, char sample) {
        if (places.get(exit) instanceof Take take) {
            return !end && take.set().contains(sample) ? take.next() : NOWHERE;
        }
        return Moves.COMPLETE;
    }

    private static int[] conditions(Exit exit) {
        return exit.conditions.isEmpty()
                ? Moves.NO_CONDITION
                : exit.conditions.stream()
                        .filter(check -> check != Graph.AT_END)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Whether a match may be complete at the place. */
    boolean mayComplete(int place, boolean atEnd) {
        return Arrays.stream(from(place))
                .filter(exit -> atEnd || !exit.conditions.contains(Graph.AT_END))
                .anyMatch(exit -> places.get(exit.place) instanceof Match);
    }

    /** What may be taken at the place; on demand without what is only taken at the beginning of a text. */
    List<Take> takes(int place, boolean atBegin) {
        return Arrays.stream(from(place))
                .filter(exit -> places.get(exit.place) instanceof Take)
                .filter(exit -> atBegin || !exit.conditions.contains(Graph.AT_BEGIN))
                .map(exit -> (Take) places.get(exit.place))
                .distinct()
                .toList();
    }

    private Exit[] from(int place) {
        Exit[] exits = known[place];
        if (exits == null) {
            List<Exit> found = new ArrayList<>();
            collect(new Exit(place, List.of()), found, new HashSet<>());
            exits = found.toArray(Exit[]::new);
            known[place] = exits;
        }
        return exits;
    }

    private void collect(Exit here, List<Exit> found, Set<Exit> seen) {
        if (!seen.add(here)) {
            return;
        }
        switch (places.get(here.place)) {
            case Match match -> found.add(here);
            case Take take -> found.add(here);
            case Either either -> {
                collect(new Exit(either.first(), here.conditions), found, seen);
                collect(new Exit(either.second(), here.conditions), found, seen);
            }
            case Ask ask -> collect(new Exit(ask.next(), with(here.conditions, ask.check())), found, seen);
        }
    }

    private static List<Integer> with(List<Integer> conditions, int check) {
        if (conditions.contains(check)) {
            return conditions;
        }
        Integer[] more = Arrays.copyOf(conditions.toArray(Integer[]::new), conditions.size() + 1);
        more[conditions.size()] = check;
        Arrays.sort(more);
        return List.of(more);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
