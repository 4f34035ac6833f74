package org.xinsheng.extraction.number;

import java.time.LocalDate;

/** Reads years: 去年, 大前年, 2025年, 25年, 二〇二五年, 2025.3, 25.8-25.10. */
final class YearReader {

    private static final Phrases RELATIVE = Phrases.listed("大前年 前年 去年 上年 旧年 今年 本年 当年");
    private static final Phrases WORKED = Phrases.listed(
            "打工 干了 做了 干过 工作 上班 工龄 这行 开了 跑了 来了 认识 认识了 结婚 住了 将近 快 满 已有 有 足足 整整 务工 当了 教了 在外 从业 苦了 等了 拖了 欠了 讨了 十多");
    private static final int EARLIEST = 1990;

    private YearReader() {}

    /** Steps over a year; 0, and nothing read, if there is none. */
    static int read(String text, Cursor at, LocalDate today) {
        int word = RELATIVE.lengthAt(text, at.at());
        if (word > 0) {
            int year = today.getYear() - back(at.look(0), word);
            at.skip(word);
            return year;
        }
        return Digits.isArabic(at.look(0)) ? arabic(text, at, today.getYear()) : spelt(at, today.getYear());
    }

    private static int back(char first, int length) {
        return switch (first) {
            case '大' -> 3;
            case '前' -> 2;
            case '去', '上', '旧' -> 1;
            default -> 0;
        };
    }

    /** 打工20年, 干了15年了: how long. */
    private static boolean isLength(String text, int at, int count) {
        boolean years = count == 2 && text.startsWith("年", at + count);
        char next = years && at + count + 1 < text.length() ? text.charAt(at + count + 1) : ' ';
        boolean dated = Digits.isArabic(next) || Digits.chinese(next) > 0 || "冬腊正底初中春夏秋上下".indexOf(next) >= 0;
        return years && !dated && (next == '了' || WORKED.end(Surroundings.before(text, at, 4)));
    }

    private static int arabic(String text, Cursor at, int thisYear) {
        int count = Numerals.digitsAt(at, 0);
        if (isLength(text, at.at(), count)) {
            return 0;
        }
        if (Numerals.isLetterOrDigit(at.look(-1)) || (count != 2 && count != 4)) {
            return 0;
        }
        int value = Numerals.number(at, 0, count);
        int skip = at.look(count) == ' ' ? 1 : 0;
        boolean named = at.look(count + skip) == '年' && at.look(count + skip + 1) != '级';
        boolean dotted = at.sees(count, ".-/") && isMonth(at, count + 1) && (count == 4 || isShortRange(at, value));
        boolean between = count == 4 && value >= 2000 && value <= 2099 && isYearRange(at, count);
        int year = count == 2 ? 2000 + value : value;
        boolean known = year >= EARLIEST && year <= thisYear + 1 && (count == 4 || value >= 10);
        if (!known || !(named || dotted || between)) {
            return 0;
        }
        at.skip(count + (named ? skip + 1 : dotted ? 1 : 0));
        return year;
    }

    /** 25.8-25.10: two figures are a year only if another month of the same or the next follows. */
    private static boolean isShortRange(Cursor at, int year) {
        int month = Numerals.digitsAt(at, 3);
        int sign = 3 + month;
        boolean first = at.look(2) == '.' && at.sees(sign, "-到至~—–") && Digits.isArabic(at.look(sign + 1));
        int next = first ? sign + 1 : -2;
        boolean second = at.sees(-1, "-到至~—–") && Digits.isArabic(at.look(next < 0 ? -2 : -1));
        int other = first && Numerals.digitsAt(at, next) == 2 ? Numerals.number(at, next, 2) : -1;
        return first && at.look(next + 2) == '.' && other >= year && other <= year + 1 || second && at.look(2) == '.';
    }

    /** 2014-2018年, 2014至2015年. */
    private static boolean isYearRange(Cursor at, int count) {
        return at.sees(count, "到至-~—–一")
                && at.look(count + 1) == '2'
                && at.look(count + 2) == '0'
                && at.look(count + 5) == '年';
    }

    private static boolean isMonth(Cursor at, int ahead) {
        int digits = Numerals.digitsAt(at, ahead);
        int month = digits == 1 || digits == 2 ? Numerals.number(at, ahead, digits) : 0;
        return month >= 1 && month <= 12;
    }

    private static int spelt(Cursor at, int thisYear) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Digits.chinese(at.look(i));
            if (digit < 0 || (i == 0 && digit == 0)) {
                return 0;
            }
            value = value * 10 + digit;
        }
        if (at.look(4) != '年' || value < EARLIEST || value > thisYear + 1) {
            return 0;
        }
        at.skip(5);
        return value;
    }
}
