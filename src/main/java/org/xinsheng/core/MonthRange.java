package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The months that wages are owed for (拖欠时段): both ends inclusive where known, and how many months.
 * "3个月" has only a length; "从9月" only a start.
 *
 * @param months at least 1 where given; computed where both ends are known
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
            months = (int) ChronoUnit.MONTHS.between(from, to) + 1;
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

    public static MonthRange ofMonths(int months) {
        return new MonthRange(null, null, months);
    }
}
