package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;

/** The figures somebody says, each with what it counts: all that is needed to see which answer corrects which question. */
final class Figures {

    private static final String DIGITS = "0123456789０１２３４５６７８９一二两三四五六七八九十百千万仨俩几半";
    private static final String WITHIN = ".．,，点多来";
    private static final String MONEY_SIGNS = "百千万";

    private Figures() {}

    /** What a figure counts. */
    enum Kind {
        MONEY,
        PEOPLE,
        TIME,
        UNKNOWN;

        /** Whether two figures may be about the same: a bare one goes with anything. */
        boolean goesWith(Kind other) {
            return this == other || this == UNKNOWN || other == UNKNOWN;
        }
    }

    /** A figure from {@code start} to {@code end} of the text that was searched. */
    record Figure(int start, int end, String words, Kind kind) {}

    static boolean isDigit(int c) {
        return DIGITS.indexOf(c) >= 0;
    }

    static List<Figure> in(String text) {
        List<Figure> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text.charAt(at))) {
                int end = end(text, at);
                String words = text.substring(at, end);
                found.add(new Figure(at, end, words, kind(words, text.substring(end))));
                at = end;
            }
        }
        return found;
    }

    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length() && goesOn(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(String text, int at) {
        boolean within = WITHIN.indexOf(text.charAt(at)) >= 0
                && isArabic(text.charAt(at - 1))
                && at + 1 < text.length()
                && isArabic(text.charAt(at + 1));
        return isDigit(text.charAt(at)) || within;
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static Kind kind(String words, String behind) {
        String unit = behind.startsWith("多") || behind.startsWith("来") ? behind.substring(1) : behind;
        if (startsWithAny(unit, "个月", "月", "年", "个多月", "天", "号", "个年头")) {
            return Kind.TIME;
        }
        if (startsWithAny(unit, "个人", "人", "名", "位", "个", "口人", "号人")) {
            return Kind.PEOPLE;
        }
        boolean money = startsWithAny(unit, "元", "块", "万", "千")
                || words.length() > 1 && words.chars().anyMatch(c -> MONEY_SIGNS.indexOf(c) >= 0)
                || words.length() > 3;
        return money ? Kind.MONEY : Kind.UNKNOWN;
    }

    private static boolean startsWithAny(String text, String... beginnings) {
        return List.of(beginnings).stream().anyMatch(text::startsWith);
    }
}
