package org.xinsheng.directory;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The State Council's working days with 调休, and deadlines counted on them: the day of the event is not counted, a
 * deadline is the end of its day in Asia/Shanghai (civil code, articles 201 to 204).
 */
public interface WorkCalendar {

    /**
     * Whether the day is worked. Beyond the loaded years Monday to Friday less the fixed statutory days, and
     * {@link #isLoaded} says so.
     */
    boolean isWorkday(LocalDate day);

    /** Whether the arrangement of that year is known. */
    boolean isLoaded(int year);

    /**
     * The end of the n-th working day after an instant.
     *
     * @param workdays at least 1
     */
    Instant afterWorkdays(Instant from, int workdays);

    /**
     * The end of the n-th calendar day after an instant; not moved when it is a holiday.
     *
     * @param days at least 1
     */
    Instant afterDays(Instant from, int days);
}
