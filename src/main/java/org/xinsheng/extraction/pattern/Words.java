package org.xinsheng.extraction.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of words, in the syntax of {@link java.util.regex.Pattern} as far as our rules need it, that never
 * backtracks: a text of a million characters, whatever it holds, is searched in well under a second.
 *
 * <pre>{@code
 * private static final Words OWED = Words.of("欠(?!条)[^。]{0,8}\\d+(?:元|块)");
 * Words.Place place = OWED.find(text); // null, or the place that a regular expression would find
 * }</pre>
 *
 * <p>Known are characters, sets ({@code [..]}, {@code [^..]}, ranges, {@code \d \s \w}, <code>\p{IsHan}</code>),
 * {@code .} (no line end), groups, {@code |}, {@code ? * + {m,n}} and their lazy forms, {@code ^ $} and looking ahead
 * and back. Unknown: captures, back references, possessive forms, flags. Differences: {@code $} is the very end;
 * characters are UTF-16 units; what is found for a pattern with {@code *}, {@code +} or {@code {m,}} takes at
 * most {@value #FURTHEST} characters.
 *
 * <p>Keep it in a constant: making one takes about a millisecond. Thread-safe.
 */
public final class Words {

    /** A stretch of a text; empty where the pattern may be. */
    public record Place(int start, int end) {

        public boolean isEmpty() {
            return start == end;
        }

        /** The words that stand there. */
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    static final int FURTHEST = 128;
    private static final int LONGEST = 600;
    private static final int MOST_MADE = 600;
    private static final int FEW_STEPS = 20_000;
    private static final int MOST_STEPS = 40;

    private final String pattern;
    private final Expression expression;
    private final Alphabet alphabet;
    private final Graph graph;
    private final Automaton forward;
    private final Beginnings beginnings;
    private final boolean mayBeEmpty;
    private final boolean mayBeAtEnd;
    private final int reach;
    private final boolean beginsText;
    private volatile @Nullable Automaton whole;
    private volatile @Nullable Automaton backward;

    private Words(String pattern, Expression expression) {
        this.pattern = pattern;
        this.expression = expression;
        this.alphabet = Alphabet.of(expression);
        this.reach = reach(expression);
        this.beginsText = expression.beginsText();
        this.graph = GraphBuilder.build(expression, alphabet, true);
        this.forward = new Automaton(graph, true, false, reach);
        this.beginnings = graph.beginnings();
        this.mayBeEmpty = graph.mayBeEmpty(false);
        this.mayBeAtEnd = graph.mayBeEmpty(true);
    }

    /** @throws IllegalArgumentException if the pattern is malformed, uses what is not known here, or is too long */
    public static Words of(String pattern) {
        return new Words(pattern, PatternParser.parse(pattern));
    }

    static int reach(Expression expression) {
        int longest = expression.longest();
        if (longest > LONGEST && longest != Expression.UNBOUNDED) {
            throw new IllegalArgumentException("pattern may take " + longest + " characters, more than " + LONGEST);
        }
        return longest == Expression.UNBOUNDED ? FURTHEST : longest;
    }

    public boolean isIn(String text) {
        return find(text, 0, text.length()) != null;
    }

    /** The first place, or null. */
    public @Nullable Place find(String text) {
        return find(text, 0, text.length());
    }

    /** The first place that begins at {@code from} or later, or null. */
    public @Nullable Place find(String text, int from) {
        return find(text, from, text.length());
    }

    /**
     * The first place that begins at {@code from} or later, in a text that ends at {@code to}; what stands before
     * {@code from} is seen by what looks back.
     */
    public @Nullable Place find(String text, int from, int to) {
        int swept = from - 1;
        long steps = 0;
        int made = forward.made();
        for (int at = nextStart(text, from, to); at >= 0; at = nextStart(text, at + 1, to)) {
            long read = forward.read(text, at, to);
            if (Automaton.end(read) >= 0) {
                return new Place(at, Automaton.end(read));
            }
            steps += Automaton.last(read) - at;
            if (at > swept && isTooMuch(steps, at - from, forward.made() - made)) {
                swept = new Sweep(graph, text, to).firstEnd(at + 1);
                if (swept < 0) {
                    return null;
                }
                at = Math.max(at, swept - reach - 1);
                steps = 0;
                made = forward.made();
            }
        }
        return null;
    }

    /** Whether to look where a match ends at all before more places are tried one by one. */
    private static boolean isTooMuch(long steps, int passed, int made) {
        return made > MOST_MADE || steps > FEW_STEPS && steps > (long) MOST_STEPS * passed;
    }

    /** All places from left to right that do not overlap, at most {@code limit}. */
    public List<Place> all(String text, int limit) {
        List<Place> places = new ArrayList<>();
        Place place = limit > 0 ? find(text) : null;
        while (place != null && places.size() < limit) {
            places.add(place);
            int next = place.end() > place.start() ? place.end() : place.end() + 1;
            place = next > text.length() ? null : find(text, next);
        }
        return places;
    }

    /** Where the match that begins at {@code at} ends, or -1. */
    public int endFrom(String text, int at) {
        return forward.end(text, at, text.length());
    }

    /** Where the match that begins at {@code at} ends in a text that ends at {@code to}, or -1. */
    public int endFrom(String text, int at, int to) {
        return forward.end(text, at, Math.min(to, text.length()));
    }

    public boolean startsAt(String text, int at) {
        return forward.end(text, at, text.length()) >= 0;
    }

    /** Is there a match that ends right before {@code at}? */
    public boolean endsAt(String text, int at) {
        return startTo(text, at) >= 0;
    }

    /** Where the longest match that ends right before {@code at} starts, or -1. */
    public int startTo(String text, int at) {
        Automaton automaton = backward;
        if (automaton == null) {
            automaton = new Automaton(GraphBuilder.build(expression, alphabet, false), false, true, reach);
            backward = automaton;
        }
        return automaton.end(text, at, text.length());
    }

    /** Is the whole text a match? */
    public boolean matches(String text) {
        Automaton automaton = whole;
        if (automaton == null) {
            automaton = new Automaton(graph, true, true, Integer.MAX_VALUE);
            whole = automaton;
        }
        return automaton.end(text, 0, text.length()) == text.length();
    }

    /** Where a match may begin, from a place on: at the beginning of the text always; or -1. */
    private int nextStart(String text, int from, int to) {
        if (from == 0 || from > to || beginsText) {
            return from == 0 ? 0 : -1;
        }
        int at = mayBeEmpty ? from : beginnings.next(text, from, to);
        return at < to || mayBeAtEnd ? at : -1;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
