package org.xinsheng.extraction.pattern;

import java.util.List;
import java.util.function.Consumer;

/** A pattern, taken apart. */
sealed interface Expression {

    /** Stands for a repetition without an upper limit. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** One character. */
    record Chars(CharSet set) implements Expression {}

    record Sequence(List<Expression> parts) implements Expression {}

    /** The first of them that leads to a match. */
    record Choice(List<Expression> ways) implements Expression {}

    record Repeat(Expression inner, int min, int max, boolean greedy) implements Expression {}

    /** Looks ahead or back without moving. */
    record Look(Expression inner, boolean ahead, boolean wanted) implements Expression {}

    /** The beginning or the end of the text. */
    record Edge(boolean start) implements Expression {}

    /** The same words read from right to left; what looks around stays as it is, for it stands at a place. */
    default Expression reversed() {
        return switch (this) {
            case Chars chars -> chars;
            case Look look -> look;
            case Edge edge -> edge;
            case Repeat r -> new Repeat(r.inner.reversed(), r.min, r.max, r.greedy);
            case Choice choice ->
                new Choice(choice.ways.stream().map(Expression::reversed).toList());
            case Sequence sequence ->
                new Sequence(sequence.parts.reversed().stream()
                        .map(Expression::reversed)
                        .toList());
        };
    }

    /** Most characters that it can take, or {@link #UNBOUNDED}. */
    default int longest() {
        return switch (this) {
            case Chars chars -> 1;
            case Look look -> 0;
            case Edge edge -> 0;
            case Repeat r -> limited((long) r.inner.longest() * r.max);
            case Choice choice ->
                choice.ways.stream().mapToInt(Expression::longest).max().orElse(0);
            case Sequence sequence ->
                limited(sequence.parts.stream().mapToLong(Expression::longest).sum());
        };
    }

    /** Whether it can only stand at the beginning of the text. */
    default boolean beginsText() {
        return switch (this) {
            case Chars chars -> false;
            case Look look -> false;
            case Edge edge -> edge.start;
            case Repeat repeat -> repeat.min > 0 && repeat.inner.beginsText();
            case Choice choice -> choice.ways.stream().allMatch(Expression::beginsText);
            case Sequence sequence ->
                !sequence.parts.isEmpty() && sequence.parts.getFirst().beginsText();
        };
    }

    default void eachSet(Consumer<CharSet> action) {
        switch (this) {
            case Chars chars -> action.accept(chars.set);
            case Look look -> look.inner.eachSet(action);
            case Edge edge -> {}
            case Repeat repeat -> repeat.inner.eachSet(action);
            case Choice choice -> choice.ways.forEach(way -> way.eachSet(action));
            case Sequence sequence -> sequence.parts.forEach(part -> part.eachSet(action));
        }
    }

    private static int limited(long length) {
        return (int) Math.min(length, UNBOUNDED);
    }
}
