package org.xinsheng.extraction.number;

/** Arabic figures ahead of a cursor. */
final class Numerals {

    private Numerals() {}

    static int digitsAt(Cursor at, int ahead) {
        int count = 0;
        while (Digits.isArabic(at.look(ahead + count))) {
            count++;
        }
        return count;
    }

    /** The value of at most nine figures. */
    static int number(Cursor at, int ahead, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value * 10 + (at.look(ahead + i) - '0');
        }
        return value;
    }

    static boolean isLetterOrDigit(char c) {
        return Digits.isArabic(c) || (c >= 'a' && c <= 'z');
    }
}
