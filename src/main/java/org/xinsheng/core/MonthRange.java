package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The months that wages are owed for (拖欠时段): both ends inclusive where known, and how many months.
 * "3个月" has only a length; "从9月" only a start; "3月、5月和7月" is three of the months from March to July.
 *
 * @param months at least 1 where given; where both ends are known every month between them, unless fewer are given
 * @throws IllegalArgumentException if nothing is known, or the end lies before the start
 */
public record MonthRange(
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable @JsonProperty("months") Integer months) {

    public MonthRange {
        if (from != null && to != null) {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("period ends before it starts: " + from + " to " + to);
            }
            int all = (int) ChronoUnit.MONTHS.between(from, to) + 1;
            months = months == null ? all : Math.min(months, all);
        }
        if (from == null && to == null && months == null) {
            throw new IllegalArgumentException("a period needs an end or a length");
        }
        if (months != null && months < 1) {
            throw new IllegalArgumentException("a period has at least one month: " + months);
        }
    }

    public static MonthRange between(YearMonth from, YearMonth to) {
        return new MonthRange(from, to, null);
    }

    /** Some of the months between two ends, which are among them. */
    public static MonthRange among(YearMonth from, YearMonth to, int months) {
        return new MonthRange(from, to, months);
    }

    /** Whether months between the ends are not meant. */
    public boolean hasGaps() {
        return from != null && to != null && months != null && months <= ChronoUnit.MONTHS.between(from, to);
    }

    public static MonthRange ofMonths(int months) {
        return new MonthRange(null, null, months);
    }
}
