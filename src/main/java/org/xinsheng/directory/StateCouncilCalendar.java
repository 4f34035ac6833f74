package org.xinsheng.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The calendar from one data file per year. */
@Component
class StateCouncilCalendar implements WorkCalendar {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Logger log = LoggerFactory.getLogger(StateCouncilCalendar.class);

    private final @Nullable Path ownFiles;
    private final Map<Integer, YearArrangement> years = new ConcurrentHashMap<>();

    StateCouncilCalendar(DirectorySettings settings) {
        this.ownFiles = settings.calendarDir();
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        return year(day.getYear()).isWorkday(day);
    }

    @Override
    public boolean isLoaded(int year) {
        return year(year).announced();
    }

    @Override
    public Instant afterWorkdays(Instant from, int workdays) {
        requirePositive(workdays);
        LocalDate day = day(from);
        for (int left = workdays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return endOf(day);
    }

    @Override
    public Instant afterDays(Instant from, int days) {
        requirePositive(days);
        return endOf(day(from).plusDays(days));
    }

    private static void requirePositive(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a deadline is at least one day away, not " + days);
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The last second of the day, so that the deadline is still shown on its day. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
    }

    private YearArrangement year(int year) {
        return years.computeIfAbsent(year, this::load);
    }

    private YearArrangement load(int year) {
        try (Reader reader = open(year + ".properties")) {
            if (reader != null) {
                return YearArrangement.read(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        log.warn("The working days of {} are not known; counting Monday to Friday less the fixed statutory days", year);
        return YearArrangement.fixedDaysOf(year);
    }

    private @Nullable Reader open(String file) throws IOException {
        if (ownFiles != null && Files.isReadable(ownFiles.resolve(file))) {
            return Files.newBufferedReader(ownFiles.resolve(file));
        }
        InputStream own = StateCouncilCalendar.class.getResourceAsStream("/workdays/" + file);
        return own == null ? null : new InputStreamReader(own, StandardCharsets.UTF_8);
    }
}
