package org.xinsheng.extraction.number;

/**
 * A number as it stands in a text. Values are in hundredths, so that 4块5 is 450.
 *
 * @param topUnit 1, 10, 100, 1000, 10,000 or 100,000,000: the largest unit said, 1 for bare digits
 * @param digits how many Arabic digits the number was written in, 0 where it holds Chinese characters
 * @param start first character in the normalized text
 * @param end behind the last character
 */
record Quantity(long min, long max, Vagueness vagueness, long topUnit, int digits, int start, int end) {

    static final long ONE = 100;

    /** 十万亿, in hundredths: whatever is above is an account number, not a sum. */
    static final long LIMIT = 1_000_000_000_000_000L;

    boolean isExactly(long whole) {
        return min == whole * ONE && max == min;
    }

    boolean isBare() {
        return topUnit == 1;
    }

    boolean isWhole() {
        return min % ONE == 0;
    }

    boolean isVague() {
        return vagueness != Vagueness.NONE;
    }

    /** The whole number at or below the lower end. */
    long whole() {
        return min / ONE;
    }

    Quantity with(long newMin, long newMax, Vagueness how) {
        return new Quantity(newMin, newMax, how, topUnit, digits, start, end);
    }

    Quantity spanning(int newStart, int newEnd) {
        return new Quantity(min, max, vagueness, topUnit, digits, newStart, newEnd);
    }
}
