package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * The number a worker is given: 9 digits, year (2), sequence (6), check digit (1). Unique in a service region, not secret.
 * The check digit (Damm) finds every single wrong digit and every swap of neighbours.
 *
 * @throws IllegalArgumentException if it is not 9 digits or the check digit is wrong
 */
public record ReportNumber(@JsonValue String value) {

    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    @JsonCreator
    public ReportNumber {
        if (!value.matches("[0-9]{9}") || check(value) != 0) {
            throw new IllegalArgumentException("not a report number: " + value);
        }
    }

    /**
     * @param year the calendar year in Asia/Shanghai, of which the last two digits count
     * @param sequence 1 to 999999
     */
    public static ReportNumber of(int year, int sequence) {
        if (sequence < 1 || sequence > 999_999) {
            throw new IllegalArgumentException("sequence out of range: " + sequence);
        }
        String digits = "%02d%06d".formatted(year % 100, sequence);
        return new ReportNumber(digits + check(digits));
    }

    /** Reads a number as people copy it, with spaces or dashes; empty if it is none. */
    public static Optional<ReportNumber> parse(String written) {
        String digits = written.replaceAll("[\\s-]", "");
        return digits.matches("[0-9]{9}") && check(digits) == 0
                ? Optional.of(new ReportNumber(digits))
                : Optional.empty();
    }

    /** For the eye: {@code 26 000123 7}. */
    public String spaced() {
        return value.substring(0, 2) + " " + value.substring(2, 8) + " " + value.substring(8);
    }

    private static int check(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }

    @Override
    public String toString() {
        return value;
    }
}
