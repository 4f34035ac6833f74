package org.xinsheng.directory;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/**
 * One year's days off and make-up working days, read from a properties file: {@code announced}, {@code off} and
 * {@code work}, the latter two lists of days and ranges such as {@code 2026-02-15..2026-02-23}.
 *
 * @param announced whether the State Council has published the year; otherwise only the statutory days are known
 */
record YearArrangement(boolean announced, Set<LocalDate> off, Set<LocalDate> work) {

    static YearArrangement read(Reader reader) throws IOException {
        Properties file = new Properties();
        file.load(reader);
        return new YearArrangement(
                Boolean.parseBoolean(file.getProperty("announced", "true")),
                days(file.getProperty("off", "")),
                days(file.getProperty("work", "")));
    }

    /** The days that are off in every year by law, for years without a file; those of the lunar calendar are not known. */
    static YearArrangement fixedDaysOf(int year) {
        return new YearArrangement(
                false, days("%1$d-01-01, %1$d-05-01..%1$d-05-02, %1$d-10-01..%1$d-10-03".formatted(year)), Set.of());
    }

    boolean isWorkday(LocalDate day) {
        return work.contains(day) || (day.getDayOfWeek().getValue() <= 5 && !off.contains(day));
    }

    private static Set<LocalDate> days(String list) {
        Set<LocalDate> days = new HashSet<>();
        for (String item : list.strip().split("\\s*,\\s*")) {
            if (!item.isEmpty()) {
                String[] ends = item.split("\\.\\.");
                LocalDate last = LocalDate.parse(ends[ends.length - 1]);
                LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).forEach(days::add);
            }
        }
        return Set.copyOf(days);
    }
}
