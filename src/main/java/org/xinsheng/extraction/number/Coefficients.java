package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;

/** What stands before a unit: digits of either kind, 几, 两三, 廿, or nothing where 十 begins the number. */
final class Coefficients {

    /** Longest run of digits that is read as one; what is longer is an account or a card. */
    private static final int LONGEST_RUN = 9;

    private Coefficients() {}

    /**
     * Steps over the coefficient; null if there is none.
     *
     * @param tail whether it stands behind a larger unit
     */
    static @Nullable Part read(Cursor text, boolean tail) {
        char c = text.look(0);
        if (Digits.isArabic(c)) {
            return arabic(text);
        }
        if (c == '几' || c == '数') {
            return several(text);
        }
        if (c == '廿' || c == '卅') {
            return twentyOrThirty(text, c == '廿' ? 20 : 30);
        }
        if (Digits.chinese(c) >= 0) {
            return chinese(text, tail);
        }
        boolean ten = c == '十' || c == '拾';
        boolean one = ten || (Digits.smallUnit(c) > 0 && c != 'k' && Openings.impliesOne(text, 1));
        boolean tailTen = tail && ten && text.look(-1) == '百';
        return one && (!tail || tailTen) ? Part.impliedOne() : null;
    }

    private static Part twentyOrThirty(Cursor text, int tens) {
        int digit = Math.max(0, Digits.chinese(text.look(1)));
        text.skip(digit > 0 ? 2 : 1);
        return Part.of((tens + digit) * Part.ONE);
    }

    private static @Nullable Part several(Cursor text) {
        char next = text.look(1);
        boolean ofUnit = Digits.smallUnit(next) > 0 || Digits.largeUnit(next) > 0;
        if (!ofUnit && (text.look(0) == '数' || !Openings.isCounted(text, 1))) {
            return null;
        }
        char before = text.look(-1);
        text.skip(1);
        return switch (ofUnit ? before : '\0') {
            case '大' -> Part.span(5 * Part.ONE, 99 * Part.ONE / 10, Vagueness.SPAN);
            case '好' -> Part.span(3 * Part.ONE, 9 * Part.ONE, Vagueness.SPAN);
            default -> Part.span(2 * Part.ONE, 99 * Part.ONE / 10, Vagueness.SEVERAL);
        };
    }

    private static @Nullable Part chinese(Cursor text, boolean tail) {
        int length = run(text);
        if (Digits.isZero(text.look(0)) && length == 1 || length > LONGEST_RUN) {
            return null;
        }
        if (length == 2 && isNeighbours(text, tail)) {
            Part span = Part.span(
                    Digits.chinese(text.look(0)) * Part.ONE, Digits.chinese(text.look(1)) * Part.ONE, Vagueness.SPAN);
            text.skip(2);
            return span.asLone(true);
        }
        boolean unitBehind = Digits.smallUnit(text.look(length)) > 0 || Digits.largeUnit(text.look(length)) > 0;
        int taken = tail || unitBehind ? 1 : length;
        long value = 0;
        for (int i = 0; i < taken; i++) {
            value = value * 10 + Digits.chinese(text.look(i));
        }
        text.skip(taken);
        return Part.of(value * Part.ONE).asLone(taken == 1);
    }

    private static int run(Cursor text) {
        int length = 0;
        while (length <= LONGEST_RUN && Digits.chinese(text.look(length)) >= 0) {
            length++;
        }
        return length;
    }

    /** 两三个, 三五千; but not the 二三 of 两万二三个人分. */
    private static boolean isNeighbours(Cursor text, boolean tail) {
        int first = Digits.chinese(text.look(0));
        int second = Digits.chinese(text.look(1));
        boolean neighbours = first > 0 && (second == first + 1 || (first == 3 && second == 5));
        boolean afterTen = Digits.smallUnit(text.look(-1)) == 10;
        return neighbours && !(tail && !afterTen && Openings.isCounted(text, 2));
    }

    private static @Nullable Part arabic(Cursor text) {
        int start = text.at();
        long value = 0;
        int count = 0;
        while (Digits.isArabic(text.look(0)) || isThousandsComma(text, count)) {
            if (text.look(0) != ',') {
                value = value * 10 + (text.look(0) - '0');
                count++;
            }
            text.skip(1);
            if (count > LONGEST_RUN) {
                text.backTo(start);
                return null;
            }
        }
        return text.look(0) == '.' && Digits.isArabic(text.look(1))
                ? decimal(text, value, count, start)
                : Part.arabic(value * Part.ONE, count);
    }

    private static @Nullable Part decimal(Cursor text, long whole, int count, int start) {
        Part decimal = Part.decimal(whole * Part.ONE + decimals(text), count);
        if (text.look(0) == '.' && Digits.isArabic(text.look(1))) {
            text.backTo(start);
            return null;
        }
        return decimal;
    }

    /** Four decimals count: 12.3456万 is 123,456. */
    private static long decimals(Cursor text) {
        text.skip(1);
        long ticks = 0;
        for (long worth = Part.ONE / 10; Digits.isArabic(text.look(0)); text.skip(1)) {
            ticks += worth * (text.look(0) - '0');
            worth /= 10;
        }
        return ticks;
    }

    private static boolean isThousandsComma(Cursor text, int count) {
        return text.look(0) == ','
                && count > 0
                && Digits.isArabic(text.look(1))
                && Digits.isArabic(text.look(2))
                && Digits.isArabic(text.look(3))
                && !Digits.isArabic(text.look(4));
    }
}
