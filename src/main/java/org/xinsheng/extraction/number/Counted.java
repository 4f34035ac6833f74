package org.xinsheng.extraction.number;

/**
 * A number with what it counts.
 *
 * @param unit the word behind the number, "" where there is none
 * @param start first character in the normalized text, words like 快 and 大概 before the number left out
 * @param end behind the unit
 */
record Counted(Quantity quantity, Measure measure, String unit, int start, int end) {

    boolean is(Measure other) {
        return measure == other;
    }

    /** Whether this can be a sum of money at all: at least 100 if nothing says that it is money. */
    boolean isPlausibleSum() {
        if (measure == Measure.YUAN) {
            return true;
        }
        boolean spelt = quantity.digits() == 0 && quantity.isBare() && !quantity.isVague();
        return measure == Measure.NONE && !spelt && quantity.max() >= 100 * Quantity.ONE && quantity.digits() < 8;
    }
}
