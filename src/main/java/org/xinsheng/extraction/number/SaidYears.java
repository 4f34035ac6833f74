package org.xinsheng.extraction.number;

import java.time.YearMonth;

/** The years of months, most of which are told without one. */
final class SaidYears {

    private SaidYears() {}

    /** The year that was said, or the last one in which the month is not after {@code limit}. */
    static int of(CalendarPoint point, YearMonth limit) {
        if (point.year() > 0) {
            return point.year();
        }
        YearMonth same = point.first(limit.getYear());
        return same != null && same.isAfter(limit) ? limit.getYear() - 1 : limit.getYear();
    }

    /** The year in which a stretch that begins at {@code a} ends: 2024年11月到2月 ends in 2025. */
    static int ofEnd(CalendarPoint a, CalendarPoint b, YearMonth now) {
        if (b.year() > 0 || a.year() == 0) {
            return of(b, now);
        }
        YearMonth from = a.first(a.year());
        YearMonth to = b.last(a.year());
        return from != null && to != null && to.isBefore(from) ? a.year() + 1 : a.year();
    }
}
