package org.xinsheng.extraction.number;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Months of the calendar that the text puts together.
 *
 * @param from null if not said
 * @param to null if not said
 * @param first where the text says the first month
 * @param start first character in the normalized text
 * @param end behind the last character
 */
record Stretch(
        Kind kind, @Nullable YearMonth from, @Nullable YearMonth to, CalendarPoint first, int start, int end) {

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
                : new Stretch(kind, from, to, a, a.start(), b.end());
    }

    /** How many months, 0 if not known. */
    int months() {
        return from == null || to == null ? 0 : (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }
}
