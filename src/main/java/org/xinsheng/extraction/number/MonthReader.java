package org.xinsheng.extraction.number;

/** Reads the number of a month: 3月, 十二月份, the bare 3 of 2025.3 and of 3到5月. */
final class MonthReader {

    private MonthReader() {}

    /** Steps over the month; 0, and nothing read, if there is none. */
    static int read(Cursor at, int year) {
        boolean arabic = Digits.isArabic(at.look(0));
        int count = arabic ? Numerals.digitsAt(at, 0) : speltDigits(at);
        if (count == 0 || count > 2 || Numerals.isLetterOrDigit(at.look(-1)) && year == 0) {
            return 0;
        }
        int value = arabic ? Numerals.number(at, 0, count) : spelt(at, count);
        if (value < 1 || value > 12) {
            return 0;
        }
        int skip = at.look(count) == ' ' && at.look(count + 1) == '月' ? 1 : 0;
        if (at.look(count + skip) == '月') {
            at.skip(count + skip + (at.look(count + skip + 1) == '份' ? 2 : 1));
            return value;
        }
        boolean afterDot = year > 0 && at.sees(-1, ".-/");
        if (afterDot || (arabic ? isRange(at, count) : isSpeltRange(at, count))) {
            at.skip(count);
            return value;
        }
        return 0;
    }

    /** 3到5月, 9-12月: the first month goes without its name. */
    private static boolean isRange(Cursor at, int count) {
        if (!at.sees(count, "到至-~—–")) {
            return false;
        }
        int digits = Numerals.digitsAt(at, count + 1);
        int other = digits == 1 || digits == 2 ? Numerals.number(at, count + 1, digits) : 0;
        return other >= 1 && other <= 12 && at.look(count + 1 + digits) == '月';
    }

    /** 二到四月, 十至十二月. */
    private static boolean isSpeltRange(Cursor at, int count) {
        if (!at.sees(count, "到至-~—") || Digits.smallUnit(at.look(-1)) > 0 || Digits.chinese(at.look(-1)) >= 0) {
            return false;
        }
        int next = count + 1;
        int digits = at.look(next) == '十' && at.sees(next + 1, "一二") ? 2 : 1;
        boolean month = at.look(next) == '十' || Digits.chinese(at.look(next)) > 0;
        return month && at.look(next + digits) == '月';
    }

    private static int speltDigits(Cursor at) {
        if (at.look(0) == '十') {
            return at.sees(1, "一二") ? 2 : 1;
        }
        return Digits.chinese(at.look(0)) > 0 && !at.sees(0, "两俩仨") ? 1 : 0;
    }

    /** 二十三月 is no month. */
    private static int spelt(Cursor at, int count) {
        if (at.look(0) != '十') {
            return Digits.smallUnit(at.look(-1)) > 0 ? 0 : Digits.chinese(at.look(0));
        }
        return count == 1 ? 10 : 10 + Digits.chinese(at.look(1));
    }
}
