package org.xinsheng.extraction.pattern;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.extraction.pattern.Expression.Chars;
import org.xinsheng.extraction.pattern.Expression.Choice;
import org.xinsheng.extraction.pattern.Expression.Edge;
import org.xinsheng.extraction.pattern.Expression.Look;
import org.xinsheng.extraction.pattern.Expression.Repeat;
import org.xinsheng.extraction.pattern.Expression.Sequence;
import org.xinsheng.extraction.pattern.Graph.Place;
import org.xinsheng.extraction.pattern.Graph.Place.Ask;
import org.xinsheng.extraction.pattern.Graph.Place.Either;
import org.xinsheng.extraction.pattern.Graph.Place.Match;
import org.xinsheng.extraction.pattern.Graph.Place.Take;

/** Lays out an expression, from its end to its beginning. */
final class GraphBuilder {

    private static final int MOST_PLACES = 30_000;

    private final Alphabet alphabet;
    private final boolean forward;
    private final List<Place> places = new ArrayList<>(List.of(new Match()));
    private final List<Integer> weaker = new ArrayList<>(List.of(-1));
    private final List<Check> checks = new ArrayList<>();

    private GraphBuilder(Alphabet alphabet, boolean forward) {
        this.alphabet = alphabet;
        this.forward = forward;
        checks.add((text, at, to) -> true);
        checks.add(forward ? (text, at, to) -> at == 0 : (text, at, to) -> at == to);
    }

    static Graph build(Expression expression, Alphabet alphabet, boolean forward) {
        GraphBuilder builder = new GraphBuilder(alphabet, forward);
        int start = builder.lay(forward ? expression : expression.reversed(), Graph.MATCH);
        int[] weaker = builder.weaker.stream().mapToInt(Integer::intValue).toArray();
        return new Graph(alphabet, start, builder.places, builder.checks, weaker);
    }

    private int lay(Expression expression, int next) {
        return switch (expression) {
            case Chars chars -> add(new Take(chars.set(), next));
            case Sequence sequence -> sequence(sequence.parts(), next);
            case Choice choice -> choice(choice.ways(), next);
            case Repeat repeat -> repeat(repeat, next);
            case Look look -> add(new Ask(check(look), next));
            case Edge edge -> add(new Ask(edge(edge.start()), next));
        };
    }

    private int sequence(List<Expression> parts, int next) {
        int entry = next;
        for (Expression part : parts.reversed()) {
            entry = lay(part, entry);
        }
        return entry;
    }

    private int choice(List<Expression> ways, int next) {
        int half = ways.size() / 2;
        return half == 0
                ? lay(ways.getFirst(), next)
                : add(new Either(choice(ways.subList(0, half), next), choice(ways.subList(half, ways.size()), next)));
    }

    private int repeat(Repeat repeat, int next) {
        int entry = repeat.max() == Expression.UNBOUNDED ? loop(repeat, next) : optional(repeat, next);
        for (int i = 0; i < repeat.min(); i++) {
            entry = lay(repeat.inner(), entry);
        }
        return entry;
    }

    private int loop(Repeat repeat, int next) {
        int entry = add(new Either(next, next));
        places.set(entry, either(lay(repeat.inner(), entry), next, repeat.greedy()));
        weaker.set(entry, next);
        return entry;
    }

    private int optional(Repeat repeat, int next) {
        int entry = next;
        for (int i = repeat.min(); i < repeat.max(); i++) {
            int less = entry;
            entry = add(either(lay(repeat.inner(), less), next, repeat.greedy()));
            weaker.set(entry, less);
        }
        return entry;
    }

    private static Either either(int body, int exit, boolean greedy) {
        return greedy ? new Either(body, exit) : new Either(exit, body);
    }

    private int check(Look look) {
        Graph graph = build(look.inner(), alphabet, look.ahead());
        Automaton automaton = new Automaton(graph, look.ahead(), true, Words.reach(look.inner()));
        boolean wanted = look.wanted();
        checks.add((text, at, to) -> automaton.matches(text, at, to) == wanted);
        return checks.size() - 1;
    }

    private int edge(boolean start) {
        return start == forward ? Graph.AT_BEGIN : Graph.AT_END;
    }

    private int add(Place place) {
        if (places.size() == MOST_PLACES) {
            throw new IllegalArgumentException("pattern too large");
        }
        places.add(place);
        weaker.add(-1);
        return places.size() - 1;
    }
}
