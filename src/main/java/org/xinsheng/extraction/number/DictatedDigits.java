package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;

/** A number said digit by digit: 1 2 0 0 0 块. Four single digits at least, each apart, before a word for money. */
final class DictatedDigits {

    private static final int MOST = 9;
    private static final int LEAST = 4;
    private static final String MONEY = "块元圆";

    private DictatedDigits() {}

    /** Steps over the digits; null, and nothing read, if there are none. */
    static @Nullable Part read(Cursor text) {
        int digits = 0;
        long value = 0;
        while (digits < MOST && Digits.isArabic(text.look(2 * digits)) && text.look(2 * digits + 1) == ' ') {
            value = value * 10 + (text.look(2 * digits) - '0');
            digits++;
        }
        int end = 2 * digits;
        if (digits > 2 && Digits.isArabic(text.look(end)) && !Digits.isArabic(text.look(end + 1))) {
            value = value * 10 + (text.look(end) - '0');
            digits++;
            end++;
        }
        if ((digits < LEAST || !isMoney(text, end)) && !isOfLargeUnit(text, digits, end)) {
            return null;
        }
        text.skip(end);
        return Part.arabic(value * Part.ONE, digits);
    }

    private static boolean isMoney(Cursor text, int end) {
        return text.sees(end, MONEY) || end > 0 && text.look(end) == ' ' && text.sees(end + 1, MONEY);
    }

    private static boolean isOfLargeUnit(Cursor text, int digits, int end) {
        return digits > 1 && text.look(end - 1) == ' ' && text.sees(end, "万w");
    }
}
