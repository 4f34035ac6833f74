package org.xinsheng.extraction.number;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month, a year, a feast or the present as it stands in the text, its year perhaps not said.
 *
 * @param year 0 if not said
 * @param month first month of what is meant
 * @param months how many months it covers: 12 for a year, 3 for a quarter, 6 for a half
 * @param day 0 if not said
 * @param start first character in the normalized text
 * @param end behind the last character
 */
record CalendarPoint(Kind kind, int year, int month, int months, int day, int start, int end) {

    enum Kind {
        MONTH,
        LUNAR_MONTH,
        YEAR,
        /** 上半年, 一季度, 全年: a part of a year that has both ends. */
        PART,
        /** 暑假, 秋天: like a part, but by itself it is rather the time of something else. */
        SEASON,
        /** 国庆, 年底: good for the end of a stretch only. */
        FEAST,
        /** 中秋, 过年: a feast of the lunar calendar. */
        LUNAR_FEAST,
        NOW
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isMonth() {
        return kind == Kind.MONTH || kind == Kind.LUNAR_MONTH;
    }

    boolean isFeast() {
        return kind == Kind.FEAST || kind == Kind.LUNAR_FEAST;
    }

    private boolean isLunar() {
        return kind == Kind.LUNAR_MONTH || kind == Kind.LUNAR_FEAST;
    }

    boolean hasDay() {
        return day > 0 && !isFeast();
    }

    /** First month, given its year. Null for a lunar month outside of the table. */
    @Nullable YearMonth first(int inYear) {
        if (!isLunar()) {
            return YearMonth.of(inYear, month);
        }
        LocalDate date = LunarCalendar.day(inYear, month, Math.max(1, day));
        return date == null ? null : YearMonth.from(date);
    }

    /** Last month, given its year. */
    @Nullable YearMonth last(int inYear) {
        if (!isLunar()) {
            return YearMonth.of(inYear, month).plusMonths(months - 1L);
        }
        LocalDate date = day > 0 ? LunarCalendar.day(inYear, month, day) : LunarCalendar.lastDay(inYear, month);
        return date == null ? null : YearMonth.from(date);
    }
}
