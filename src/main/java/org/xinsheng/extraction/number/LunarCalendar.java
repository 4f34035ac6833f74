package org.xinsheng.extraction.number;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lunar months of 2014 to 2036. A row per lunar year: its New Year's Day, its leap month or 0, and one digit for
 * each month in order, 1 for one of 30 days and 0 for one of 29.
 */
final class LunarCalendar {

    private static final int FIRST_YEAR = 2014;

    private static final String[] YEARS = {
        "01-31 9 0101010110101", "02-19 0 010010111010", "02-08 0 101001011011", "01-28 6 0101001010111",
        "02-16 0 010100100111", "02-05 0 101010010011", "01-25 4 0111010010101", "02-12 0 011010101010",
        "02-01 0 101011010101", "01-22 2 0100110110101", "02-10 0 010010110110", "01-29 6 1010010101110",
        "02-17 0 101001001110", "02-06 0 110100100110", "01-26 5 1110100100110", "02-13 0 110101010011",
        "02-03 0 010110101010", "01-23 3 0110101101010", "02-11 0 100101101101", "01-31 11 0100101011101",
        "02-19 0 010010101101", "02-08 0 101001001101", "01-28 6 1101001001011"
    };

    private LunarCalendar() {}

    /** The day in the calendar of the West, or null outside of the years that are known. */
    static @Nullable LocalDate day(int lunarYear, int month, int day) {
        if (lunarYear < FIRST_YEAR || lunarYear >= FIRST_YEAR + YEARS.length) {
            return null;
        }
        String[] year = YEARS[lunarYear - FIRST_YEAR].split(" ");
        int leap = Integer.parseInt(year[1]);
        int index = leap > 0 && month > leap ? month : month - 1;
        LocalDate first = LocalDate.parse(lunarYear + "-" + year[0]);
        return first.plusDays(days(year[2], index) + day - 1L);
    }

    /** The last day of a lunar month, or null outside of the years that are known. */
    static @Nullable LocalDate lastDay(int lunarYear, int month) {
        LocalDate next = month == 12 ? day(lunarYear + 1, 1, 1) : day(lunarYear, month + 1, 1);
        return next == null ? null : next.minusDays(1);
    }

    private static long days(String lengths, int months) {
        return 29L * months
                + lengths.chars().limit(months).filter(c -> c == '1').count();
    }
}
