package org.xinsheng.extraction.pattern;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.extraction.pattern.Expression.Chars;
import org.xinsheng.extraction.pattern.Expression.Choice;
import org.xinsheng.extraction.pattern.Expression.Edge;
import org.xinsheng.extraction.pattern.Expression.Look;
import org.xinsheng.extraction.pattern.Expression.Repeat;
import org.xinsheng.extraction.pattern.Expression.Sequence;

/** Reads the part of the syntax of {@link java.util.regex.Pattern} that {@link Words} knows. */
final class PatternParser {

    private static final int MOST_REPEATS = 200;
    private static final int DEEPEST = 50;

    private final PatternCursor cursor;
    private int depth;

    private PatternParser(String pattern) {
        this.cursor = new PatternCursor(pattern);
    }

    static Expression parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        Expression expression = parser.choice();
        if (!parser.cursor.atEnd()) {
            throw parser.cursor.error("unmatched )");
        }
        return expression;
    }

    private Expression choice() {
        if (++depth > DEEPEST) {
            throw cursor.error("nested too deeply");
        }
        List<Expression> ways = new ArrayList<>();
        do {
            ways.add(sequence());
        } while (cursor.accept("|"));
        depth--;
        return ways.size() == 1 ? ways.getFirst() : new Choice(ways);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        while (!cursor.atEnd() && !cursor.looksAt('|') && !cursor.looksAt(')')) {
            parts.add(repeated(atom()));
        }
        return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
    }

    private Expression atom() {
        char c = cursor.next();
        return switch (c) {
            case '(' -> group();
            case '[' -> new Chars(new SetParser(cursor).set());
            case '.' -> new Chars(CharSet.ANY_BUT_LINE_ENDS);
            case '^' -> new Edge(true);
            case '$' -> new Edge(false);
            case '\\' -> new Chars(new SetParser(cursor).escaped());
            case '*', '+', '?', '{' -> throw cursor.error("nothing to repeat");
            default -> new Chars(CharSet.of(c));
        };
    }

    private Expression group() {
        Expression inner;
        if (cursor.accept("?=")) {
            inner = new Look(choice(), true, true);
        } else if (cursor.accept("?!")) {
            inner = new Look(choice(), true, false);
        } else if (cursor.accept("?<=")) {
            inner = new Look(choice(), false, true);
        } else if (cursor.accept("?<!")) {
            inner = new Look(choice(), false, false);
        } else if (cursor.accept("?:") || !cursor.looksAt('?')) {
            inner = choice();
        } else {
            throw cursor.error("unsupported kind of group");
        }
        cursor.expect(')');
        return inner;
    }

    private Expression repeated(Expression inner) {
        if (cursor.accept("?")) {
            return repeat(inner, 0, 1);
        }
        if (cursor.accept("*")) {
            return repeat(inner, 0, Expression.UNBOUNDED);
        }
        if (cursor.accept("+")) {
            return repeat(inner, 1, Expression.UNBOUNDED);
        }
        return cursor.accept("{") ? counted(inner) : inner;
    }

    private Expression counted(Expression inner) {
        int min = cursor.number();
        int max = min;
        if (cursor.accept(",")) {
            max = cursor.looksAt('}') ? Expression.UNBOUNDED : cursor.number();
        }
        cursor.expect('}');
        if (min > max || min > MOST_REPEATS || max != Expression.UNBOUNDED && max > MOST_REPEATS) {
            throw cursor.error("repetition out of range");
        }
        return repeat(inner, min, max);
    }

    private Expression repeat(Expression inner, int min, int max) {
        if (cursor.accept("+")) {
            throw cursor.error("unsupported possessive repetition");
        }
        boolean greedy = !cursor.accept("?");
        if (!cursor.atEnd()
                && (cursor.looksAt('*') || cursor.looksAt('+') || cursor.looksAt('?') || cursor.looksAt('{'))) {
            throw cursor.error("repetition of a repetition");
        }
        return new Repeat(inner, min, max, greedy);
    }
}
