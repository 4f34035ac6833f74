package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;

/**
 * A part of a number while it is being read. Values are in ticks of 1/10,000, so that 12.3456万 stays exact.
 *
 * @param topUnit largest unit said so far
 * @param digits Arabic digits if that is all there is, else 0
 * @param lone whether it is a single digit, which behind a larger unit is worth a tenth of that
 * @param decimal whether it was written with a decimal point
 * @param implied whether it was not written at all, like the one of 十五
 */
record Part(
        long min,
        long max,
        Vagueness vagueness,
        long topUnit,
        int digits,
        boolean lone,
        boolean decimal,
        boolean implied) {

    static final long ONE = 10_000;

    private static final long TICKS_PER_HUNDREDTH = ONE / Quantity.ONE;
    private static final long LIMIT = Quantity.LIMIT * TICKS_PER_HUNDREDTH;

    static Part of(long ticks) {
        return new Part(ticks, ticks, Vagueness.NONE, 1, 0, false, false, false);
    }

    static Part arabic(long ticks, int digits) {
        return new Part(ticks, ticks, Vagueness.NONE, 1, digits, digits == 1, false, false);
    }

    static Part decimal(long ticks, int digits) {
        return new Part(ticks, ticks, Vagueness.NONE, 1, digits, false, true, false);
    }

    static Part span(long min, long max, Vagueness how) {
        return new Part(min, max, how, 1, 0, false, false, false);
    }

    static Part impliedOne() {
        return new Part(ONE, ONE, Vagueness.NONE, 1, 0, false, false, true);
    }

    Part asLone(boolean single) {
        return new Part(min, max, vagueness, topUnit, digits, single, decimal, implied);
    }

    Part times(long factor) {
        return new Part(
                saturated(min, factor),
                saturated(max, factor),
                vagueness,
                Math.max(topUnit, factor),
                0,
                false,
                decimal,
                false);
    }

    private static long saturated(long ticks, long factor) {
        return ticks >= LIMIT / factor ? LIMIT : ticks * factor;
    }

    Part plus(@Nullable Part smaller) {
        if (smaller == null) {
            return this;
        }
        Vagueness how = smaller.vagueness == Vagueness.NONE ? vagueness : smaller.vagueness;
        return new Part(min + smaller.min, max + smaller.max, how, topUnit, 0, false, decimal, false);
    }

    Part open(long below, long above, Vagueness how) {
        return new Part(min + below, max + above, how, topUnit, digits, false, decimal, false);
    }

    /** The span from here to the other; "3到5万" lends 万 to the 3. Null if that makes no sense. */
    @Nullable Part upTo(Part other) {
        boolean lends = topUnit == 1 && other.topUnit > 1 && min < 1000 * ONE && min <= other.max / other.topUnit;
        Part from = lends ? times(other.topUnit) : this;
        if (from.min >= other.max || from.min == 0) {
            return null;
        }
        return new Part(from.min, other.max, Vagueness.SPAN, other.topUnit, 0, false, false, false);
    }

    /** The place of the last digit that is not a zero: 1000 for 3000, 10 for 20, 1 for 79. */
    long roundness() {
        long whole = min / ONE;
        long unit = 1;
        while (whole > 0 && whole % 10 == 0) {
            whole /= 10;
            unit *= 10;
        }
        return unit;
    }

    @Nullable Quantity toQuantity(int start, int end) {
        long from = min / TICKS_PER_HUNDREDTH;
        long to = max / TICKS_PER_HUNDREDTH;
        return to >= Quantity.LIMIT ? null : new Quantity(from, to, vagueness, topUnit, digits, start, end);
    }
}
