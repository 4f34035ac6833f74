package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;

/** Numbers below 10,000 with their small units (三千二百零五, 4k, 一千五); bare digits may be larger. */
final class Sections {

    private static final long LIMIT = 10_000;

    private Sections() {}

    /** Steps over the section; null, and nothing read, if there is none. */
    static @Nullable Part read(Cursor text) {
        return read(text, false, LIMIT);
    }

    /** The section behind a unit, in units below it. */
    static @Nullable Part readTail(Cursor text, long unit) {
        return read(text, true, unit);
    }

    private static @Nullable Part read(Cursor text, boolean tail, long limit) {
        Part sum = null;
        long unit = limit;
        boolean zero = false;
        while (true) {
            int before = text.at();
            if (sum != null && Digits.isZero(text.look(0))) {
                zero = true;
                text.skip(1);
            }
            Part coefficient = Coefficients.read(text, sum != null || tail);
            if (coefficient == null) {
                text.backTo(before);
                return sum;
            }
            long small = unitAfter(text, unit);
            if (small == 0) {
                return sum == null
                        ? opened(text, coefficient)
                        : withLastDigit(text, sum, coefficient, unit, zero, before);
            }
            Part scaled = scaled(text, coefficient, small);
            sum = sum == null ? scaled : sum.plus(scaled);
            unit = small;
            Part opened = Openings.open(text, sum, unit);
            if (opened != null || sum.vagueness() == Vagueness.SPAN && coefficient.implied()) {
                return opened != null ? opened : sum;
            }
        }
    }

    /** 千儿八百; 上百 leaves its one out and is open at the top. */
    private static Part scaled(Cursor text, Part coefficient, long unit) {
        boolean leftOut = coefficient.implied() && unit > 10;
        if (leftOut && Openings.isLooseSpan(text, 0)) {
            return Openings.looseSpan(text, unit);
        }
        return leftOut && text.sees(-2, "上过逾达")
                ? Part.span(unit * Part.ONE, 2 * unit * Part.ONE, Vagueness.MORE)
                : coefficient.times(unit);
    }

    /** Steps over 千, 百 or 十 if it is below the unit before. */
    private static long unitAfter(Cursor text, long limit) {
        int skip = text.look(0) == ' ' ? 1 : 0;
        long small = Digits.smallUnit(text.look(skip));
        boolean next = skip == 1 && small == 10 && isNext(text);
        if (small == 0 || small >= limit || text.isLatinWord(skip) || next) {
            return 0;
        }
        text.skip(skip + 1);
        return small;
    }

    /** 5800 十一月, 五千三 十月: the ten belongs to what follows the blank. */
    private static boolean isNext(Cursor text) {
        int behind = Digits.chinese(text.look(2)) > 0 ? 3 : 2;
        return Digits.chinese(text.look(-1)) < 0 || text.look(behind) == '月';
    }

    private static Part withLastDigit(Cursor text, Part sum, Part last, long unit, boolean zero, int before) {
        if (zero && last.max() < unit * Part.ONE) {
            return sum.plus(last);
        }
        if (!last.lone() || LargeUnits.isAdverb(text) || Openings.isCounted(text) && unit > 10 || sum.decimal()) {
            text.backTo(before);
            return sum;
        }
        return sum.plus(last.times(unit / 10));
    }

    /** Bare figures may be left open too: 20多, 3000多. */
    private static Part opened(Cursor text, Part coefficient) {
        if (coefficient.vagueness() != Vagueness.NONE || coefficient.implied() || coefficient.decimal()) {
            return coefficient;
        }
        Part opened = Openings.open(text, coefficient, coefficient.roundness());
        return opened == null ? coefficient : opened;
    }
}
