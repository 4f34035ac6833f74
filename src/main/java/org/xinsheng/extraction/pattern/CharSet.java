package org.xinsheng.extraction.pattern;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of UTF-16 units, kept as the borders at which membership changes. Immutable. */
final class CharSet {

    static final int UNITS = Character.MAX_VALUE + 1;

    static final CharSet DIGITS = range('0', '9');
    static final CharSet SPACES = ofAll(" \t\n\u000B\f\r");
    static final CharSet WORDS = where(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
    static final CharSet ANY_BUT_LINE_ENDS = ofAll("\n\r\u0085\u2028\u2029").inverted();

    private final int[] borders;

    private CharSet(int[] borders) {
        this.borders = borders;
    }

    static CharSet of(char c) {
        return range(c, c);
    }

    static CharSet range(char first, char last) {
        return new CharSet(new int[] {first, last + 1});
    }

    static CharSet ofAll(String characters) {
        return where(c -> characters.indexOf(c) >= 0);
    }

    static CharSet where(IntPredicate holds) {
        return new CharSet(IntStream.rangeClosed(0, UNITS)
                .filter(c -> (c < UNITS && holds.test(c)) != (c > 0 && holds.test(c - 1)))
                .toArray());
    }

    CharSet with(CharSet other) {
        return new CharSet(IntStream.concat(Arrays.stream(borders), Arrays.stream(other.borders))
                .sorted()
                .distinct()
                .filter(c -> (contains(c) || other.contains(c)) != (contains(c - 1) || other.contains(c - 1)))
                .toArray());
    }

    CharSet inverted() {
        int[] toggled = IntStream.concat(IntStream.of(0, UNITS), Arrays.stream(borders))
                .sorted()
                .toArray();
        return new CharSet(IntStream.range(0, toggled.length)
                .filter(i -> (i == 0 || toggled[i - 1] != toggled[i])
                        && (i + 1 == toggled.length || toggled[i + 1] != toggled[i]))
                .map(i -> toggled[i])
                .toArray());
    }

    boolean contains(int c) {
        int at = Arrays.binarySearch(borders, c);
        int passed = at >= 0 ? at + 1 : -at - 1;
        return passed % 2 == 1;
    }

    /** The only character of it, or -1. */
    int single() {
        return borders.length == 2 && borders[1] == borders[0] + 1 ? borders[0] : -1;
    }

    /** Where membership changes, ascending; the last may be {@link #UNITS}. */
    int[] borders() {
        return borders.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharSet set && Arrays.equals(borders, set.borders);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(borders);
    }
}
