package org.xinsheng.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.xinsheng.core.StaffId;

/**
 * A time of duty that repeats; it goes on past midnight if it ends before or when it starts.
 *
 * @param officers in order: the first is in charge
 */
record Shift(Days days, LocalTime starts, LocalTime ends, List<StaffId> officers) {

    /** On which days a shift is held. */
    enum Days {
        EVERY_DAY,
        WORKDAY,
        REST_DAY
    }

    boolean isHeldOn(LocalDate day, WorkCalendar calendar) {
        return days == Days.EVERY_DAY || (days == Days.WORKDAY) == calendar.isWorkday(day);
    }

    Instant startsOn(LocalDate day) {
        return day.atTime(starts).atZone(StateCouncilCalendar.ZONE).toInstant();
    }

    Instant endsOn(LocalDate day) {
        LocalDate last = ends.isAfter(starts) ? day : day.plusDays(1);
        return last.atTime(ends).atZone(StateCouncilCalendar.ZONE).toInstant();
    }
}
