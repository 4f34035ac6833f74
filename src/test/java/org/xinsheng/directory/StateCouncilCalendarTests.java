package org.xinsheng.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateCouncilCalendarTests {

    private final WorkCalendar calendar = calendar(null);

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, true", // Saturday, made up for the Spring Festival
        "2026-02-16, false",
        "2026-02-23, false",
        "2026-02-24, true",
        "2026-02-28, true",
        "2026-03-14, false", // a plain Saturday
        "2026-05-05, false",
        "2026-05-09, true",
        "2026-09-20, true",
        "2026-10-08, true",
        "2025-01-26, true",
        "2025-02-04, false",
        "2025-10-08, false",
        "2025-10-11, true",
    })
    void knowsDaysOffAndMakeUpDays(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkday(day)).isEqualTo(worked);
    }

    /** Swapping days takes none away: per year the law gives 13 days off in whole, some of which fall on weekends. */
    @ParameterizedTest
    @CsvSource({"2025, 248", "2026, 248"})
    void givesEachYearItsNumberOfWorkdays(int year, long workdays) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(calendar::isWorkday)
                        .count())
                .isEqualTo(workdays);
    }

    @ParameterizedTest
    @CsvSource({"2025", "2026"})
    void namesMakeUpDaysOnWeekendsOnly(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue())
                        .filter(calendar::isWorkday))
                .hasSizeBetween(5, 6);
    }

    @ParameterizedTest
    @CsvSource({
        // the day of the event is not counted, whatever the hour
        "2026-03-12T00:00+08:00, 1, 2026-03-13",
        "2026-03-12T23:59+08:00, 1, 2026-03-13",
        "2026-03-13T09:00+08:00, 1, 2026-03-16",
        // Thursday before the festival: Friday 13, Saturday 14 made up, then the 24th
        "2026-02-12T09:00+08:00, 3, 2026-02-24",
        "2026-12-31T09:00+08:00, 1, 2027-01-04",
        // UTC and Shanghai are on different days
        "2026-03-11T20:00Z, 5, 2026-03-19",
    })
    void endsWorkdayDeadlinesAtTheEndOfTheirDay(OffsetDateTime from, int days, LocalDate last) {
        assertThat(calendar.afterWorkdays(from.toInstant(), days)).isEqualTo(last + "T15:59:59Z");
    }

    @Test
    void doesNotMoveCalendarDayDeadlinesFromHolidays() {
        Instant received = Instant.parse("2026-02-14T02:00:00Z");

        assertThat(calendar.afterDays(received, 3)).isEqualTo("2026-02-17T15:59:59Z");
        assertThatThrownBy(() -> calendar.afterDays(received, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.afterWorkdays(received, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichYearsAreAnnouncedAndCountsTheOthersByLaw() {
        assertThat(calendar.isLoaded(2026)).isTrue();
        assertThat(calendar.isLoaded(2027)).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 2, 5))).isFalse();
        assertThat(calendar.isLoaded(2031)).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2031, 1, 2))).isTrue();
    }

    @Test
    void prefersTheFilesOfTheOperator(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("2031.properties"), "off=2031-01-02..2031-01-03\nwork=2031-01-04\n");
        WorkCalendar own = calendar(dir);

        assertThat(own.isLoaded(2031)).isTrue();
        assertThat(own.isWorkday(LocalDate.of(2031, 1, 2))).isFalse();
        assertThat(own.isWorkday(LocalDate.of(2031, 1, 4))).isTrue();
        assertThat(own.isLoaded(2026)).isTrue();
    }

    private static WorkCalendar calendar(Path dir) {
        return new StateCouncilCalendar(new DirectorySettings(false, null, dir, Duration.ofSeconds(30)));
    }
}
