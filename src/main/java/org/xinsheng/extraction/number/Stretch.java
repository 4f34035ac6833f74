package org.xinsheng.extraction.number;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;

/**
 * Months of the calendar that the text puts together.
 *
 * @param from null if not said
 * @param to null if not said
 * @param count how many of the months between are meant; 0 for all of them
 * @param first where the text says the first month
 * @param start first character in the normalized text
 * @param end behind the last character
 */
record Stretch(
        Kind kind,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        int count,
        CalendarPoint first,
        int start,
        int end) {

    enum Kind {
        /** 从去年9月到现在. */
        RANGE,
        /** 3月4月. */
        LIST,
        /** 今年1月起: until now. */
        OPEN,
        /** 下半年, 去年全年. */
        PART,
        SINGLE,
        /** 国庆加班: the month of the feast on which one worked. */
        FEAST,
        YEAR
    }

    /** Null where an end is not known or lies before the beginning. */
    static @Nullable Stretch between(
            Kind kind, @Nullable YearMonth from, @Nullable YearMonth to, CalendarPoint a, CalendarPoint b) {
        return from == null || to == null || to.isBefore(from)
                ? null
                : new Stretch(kind, from, to, 0, a, a.start(), b.end());
    }

    /** The same, of whose months only so many are meant. */
    Stretch of(int some) {
        return some < months() ? new Stretch(kind, from, to, some, first, start, end) : this;
    }

    /** The months; null where an end is not known. */
    @Nullable MonthRange range() {
        return from == null || to == null ? null : MonthRange.among(from, to, months());
    }

    /** How many months, 0 if not known. */
    int months() {
        return count > 0 ? count : from == null || to == null ? 0 : (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }
}
