package org.xinsheng.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.StaffId;

/** The shifts of one unit. */
record DutyRoster(List<Shift> shifts) {

    /** Longer than any run of days off. */
    private static final int DAYS_AHEAD = 20;

    static final DutyRoster NONE = new DutyRoster(List.of());

    DutyRoster {
        shifts = List.copyOf(shifts);
    }

    /** Who is on duty, or named for the next shift, in order; empty if the unit has no shifts. */
    List<StaffId> officers(Instant at, WorkCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(at, StateCouncilCalendar.ZONE);
        Shift next = null;
        Instant nextStart = Instant.MAX;
        for (int offset = -1; offset <= DAYS_AHEAD && next == null; offset++) {
            LocalDate day = today.plusDays(offset);
            for (Shift shift : shifts) {
                if (!shift.isHeldOn(day, calendar) || !shift.endsOn(day).isAfter(at)) {
                    continue;
                }
                if (shift.startsOn(day).isBefore(nextStart)) {
                    next = shift;
                    nextStart = shift.startsOn(day);
                }
            }
        }
        return officers(next);
    }

    private static List<StaffId> officers(@Nullable Shift shift) {
        return shift == null ? List.of() : shift.officers();
    }
}
