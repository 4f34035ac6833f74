package org.xinsheng.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.StaffId;

class DutyRosterTests {

    private static final WorkCalendar CALENDAR =
            new StateCouncilCalendar(new DirectorySettings(false, null, null, Duration.ofSeconds(30)));

    private final DutyRoster hotline = new DutyRoster(List.of(
            shift(Shift.Days.EVERY_DAY, "08:00", "20:00", "day"),
            shift(Shift.Days.EVERY_DAY, "20:00", "08:00", "night")));
    private final DutyRoster office =
            new DutyRoster(List.of(shift(Shift.Days.WORKDAY, "08:30", "17:30", "worker", "second")));

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T08:00+08:00, day",
        "2026-03-12T19:59+08:00, day",
        "2026-03-12T20:00+08:00, night",
        "2026-03-13T03:00+08:00, night",
        "2026-02-17T07:59+08:00, night",
    })
    void findsTheShiftOfTheHour(OffsetDateTime at, String officer) {
        assertThat(hotline.officers(at.toInstant(), CALENDAR)).containsExactly(new StaffId(officer));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T22:00+08:00", // after hours
        "2026-03-14T12:00+08:00", // Saturday
        "2026-02-16T12:00+08:00", // in the middle of nine days off
    })
    void namesTheNextShiftWhenNobodyIsThere(OffsetDateTime at) {
        assertThat(office.officers(at.toInstant(), CALENDAR))
                .containsExactly(new StaffId("worker"), new StaffId("second"));
    }

    @Test
    void changesToTheRestDayShiftOnRestDaysOnly() {
        DutyRoster both = new DutyRoster(List.of(
                shift(Shift.Days.WORKDAY, "08:30", "17:30", "weekday"),
                shift(Shift.Days.REST_DAY, "09:00", "16:00", "weekend")));

        assertThat(both.officers(OffsetDateTime.parse("2026-03-14T10:00+08:00").toInstant(), CALENDAR))
                .containsExactly(new StaffId("weekend"));
        assertThat(both.officers(OffsetDateTime.parse("2026-02-14T10:00+08:00").toInstant(), CALENDAR))
                .containsExactly(new StaffId("weekday"));
        assertThat(both.officers(OffsetDateTime.parse("2026-03-13T18:00+08:00").toInstant(), CALENDAR))
                .containsExactly(new StaffId("weekend"));
    }

    @Test
    void isEmptyWithoutShifts() {
        assertThat(DutyRoster.NONE.officers(
                        OffsetDateTime.parse("2026-03-14T10:00+08:00").toInstant(), CALENDAR))
                .isEmpty();
    }

    private static Shift shift(Shift.Days days, String from, String to, String... officers) {
        List<StaffId> ids = List.of(officers).stream().map(StaffId::new).toList();
        return new Shift(days, LocalTime.parse(from), LocalTime.parse(to), ids);
    }
}
