package org.xinsheng.extraction.number;

/**
 * A length of time as said: 三个月, 半年, 一年零三个月, 两个月零十天, 45天.
 *
 * @param months whole months
 * @param days days beyond them
 * @param start first character in the normalized text
 * @param end behind the last character
 */
record Length(int months, int days, int start, int end) {

    private static final int DAYS_OF_MONTH = 30;

    /** In months, rounded, at least one. */
    int rounded() {
        return Math.max(1, months + (days + DAYS_OF_MONTH / 2) / DAYS_OF_MONTH);
    }

    /** In hundredths of months. */
    long hundredthsOfMonths() {
        return months * Quantity.ONE + days * Quantity.ONE / DAYS_OF_MONTH;
    }

    boolean isMonths() {
        return months > 0;
    }
}
