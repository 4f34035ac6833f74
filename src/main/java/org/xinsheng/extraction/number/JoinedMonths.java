package org.xinsheng.extraction.number;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;
import org.xinsheng.extraction.number.PeriodReader.Period;

/**
 * Months that a report tells apart and that belong together: 七八月只发三成，九月十月一分没发 is four months; of 四月到八月 the
 * settled 四月五月 are left out.
 */
final class JoinedMonths {

    /** Below this months may be those of something else. */
    private static final double SURE = 0.84;

    /** 5月没发 6月也快完了: a single month needs its own word for being unpaid. */
    private static final double SURE_MONTH = 0.86;

    private static final int REACH = 60;

    private JoinedMonths() {}

    static void addTo(List<Period> candidates, List<MonthRange> settled) {
        List<Period> open = new ArrayList<>();
        for (Period candidate : candidates) {
            boolean single = candidate.rule().equals("rule:month");
            if (candidate.confidence() >= (single ? SURE_MONTH : SURE)
                    && candidate.rule().startsWith("rule:month")
                    && isClosed(candidate.months())) {
                open.add(candidate);
            }
        }
        Period joined = joined(open);
        if (joined != null) {
            candidates.add(joined);
        }
        for (Period candidate : open) {
            Period rest = without(candidate, settled);
            if (rest != null) {
                candidates.add(rest);
            }
        }
    }

    private static boolean isClosed(MonthRange months) {
        return months.from() != null && months.to() != null;
    }

    /** The first run of stretches each of which begins in the month after the one before it. */
    private static @Nullable Period joined(List<Period> open) {
        Period run = null;
        boolean grown = false;
        for (Period next : open) {
            boolean follows = run != null && follows(run, next);
            if (grown && !follows) {
                return run;
            }
            grown = follows;
            run = follows && run != null ? join(run, next) : next;
        }
        return grown ? run : null;
    }

    private static boolean follows(Period run, Period next) {
        YearMonth end = run.months().to();
        return end != null
                && next.start() >= run.end()
                && next.start() - run.end() <= REACH
                && end.plusMonths(1).equals(next.months().from());
    }

    private static Period join(Period a, Period b) {
        MonthRange months = new MonthRange(a.months().from(), b.months().to(), count(a) + count(b));
        double confidence = Math.max(a.confidence(), b.confidence()) + 0.005;
        return new Period(months, a.start(), b.end(), "rule:months-joined", confidence);
    }

    private static int count(Period period) {
        Integer months = period.months().months();
        return months == null ? 1 : months;
    }

    private static @Nullable Period without(Period all, List<MonthRange> settled) {
        for (MonthRange paid : settled) {
            YearMonth from = all.months().from();
            YearMonth to = all.months().to();
            YearMonth end = paid.to();
            boolean begins =
                    from != null && from.equals(paid.from()) && !all.months().hasGaps();
            if (begins && end != null && to != null && end.isBefore(to)) {
                MonthRange rest = MonthRange.between(end.plusMonths(1), to);
                return new Period(rest, all.start(), all.end(), "rule:months-less-paid", all.confidence() + 0.01);
            }
        }
        return null;
    }
}
