package org.xinsheng.extraction.number;

/** What single characters of numbers are worth. */
final class Digits {

    private static final char FIRST_HAN = '〇';
    private static final String PLAIN = "零一二三四五六七八九";
    private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";

    private Digits() {}

    /** 0 to 9, or -1 if the character is no Chinese digit. */
    static int chinese(char c) {
        return switch (c) {
            case '两', '俩' -> 2;
            case '仨' -> 3;
            case '幺' -> -1;
            case '○' -> 0;
            default -> c < FIRST_HAN ? -1 : Math.max(PLAIN.indexOf(c), FORMAL.indexOf(c));
        };
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isZero(char c) {
        return c == '零' || c == '〇' || c == '○';
    }

    /** 10, 100 or 1000, or 0 if the character is none of these units. */
    static long smallUnit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟', 'k' -> 1000;
            default -> 0;
        };
    }

    /** 10,000 or 100,000,000, or 0 if the character is none of these units. */
    static long largeUnit(char c) {
        return switch (c) {
            case '万', 'w' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /** Whether some number may begin with the character. */
    static boolean opens(char c) {
        return isArabic(c)
                || chinese(c) > 0
                || smallUnit(c) > 0 && c != 'k'
                || c == '万'
                || c == '几'
                || c == '数'
                || c == '廿'
                || c == '卅';
    }
}
