package org.xinsheng.extraction.number;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;

/**
 * Tells the months that wages are owed for (拖欠时段) from waiting times, lengths of service, promises and the dates of
 * contracts.
 */
final class PeriodReader {

    /** A period that was read. */
    record Period(MonthRange months, int start, int end, String rule, double confidence) {}

    private static final int LENGTH_REACH = 20;
    /** Lengths that are said to be unpaid are surer than this. */
    private static final double WORKED = 0.75;

    private static final Phrases DID = Phrases.listed("干了 做了 干 做 干了有 上了 一共干了 总共干了 就干了 只干了 打了");
    private static final Phrases WAITS = Phrases.listed("内 之内 后 以后 前 以内 一发 一结");

    private PeriodReader() {}

    static Optional<Period> read(String text, List<Stretch> stretches, List<Length> lengths, Numbers numbers) {
        List<Period> candidates = new ArrayList<>();
        new StretchPeriods(text, stretches).addTo(candidates);
        new LengthPeriods(text, lengths, numbers).addTo(candidates);
        boundByLength(candidates, lengths, text);
        PartOfMonths.addTo(candidates, text, lengths);
        Period story = WorkStory.read(text, stretches);
        if (story != null) {
            candidates.add(story);
        }
        return Optional.ofNullable(best(candidates)).map(best -> ofYear(inYear(best, candidates), lengths, text));
    }

    /** 去年在工地干了仨月: a length that was worked belongs to the year that is told. */
    private static Period inYear(Period best, List<Period> candidates) {
        boolean worked = best.rule().equals("rule:length") && best.confidence() < WORKED;
        return candidates.stream()
                .filter(other -> worked && other.rule().equals("rule:part-of-year"))
                .findFirst()
                .orElse(best);
    }

    /** 去年干的 干了仨月: some months of the year. */
    private static Period ofYear(Period best, List<Length> lengths, String text) {
        YearMonth from = best.months().from();
        boolean year = from != null
                && best.rule().equals("rule:part-of-year")
                && from.getMonthValue() == 1
                && from.plusMonths(11).equals(best.months().to());
        if (!year || from == null) {
            return best;
        }
        for (Length length : lengths) {
            boolean some = length.isMonths() && length.days() == 0 && length.months() > 1 && length.months() < 12;
            if (some && DID.end(Surroundings.clauseBefore(text, length.start(), 6))) {
                MonthRange months = MonthRange.among(from, from.plusMonths(11), length.months());
                return new Period(months, best.start(), best.end(), best.rule(), best.confidence());
            }
        }
        return best;
    }

    /** 从去年11月就没领工资，五个月: "since" ends with the length that is said behind it. */
    private static void boundByLength(List<Period> candidates, List<Length> lengths, String text) {
        for (int i = 0; i < candidates.size(); i++) {
            Period open = candidates.get(i);
            YearMonth from = open.months().from();
            YearMonth to = open.months().to();
            for (Length length : behind(lengths, open.end())) {
                int gap = length.start() - open.end();
                boolean said =
                        open.rule().equals(StretchPeriods.SINCE) && gap > 0 && gap <= LENGTH_REACH && length.isMonths();
                boolean waits = said && WAITS.begin(Surroundings.clauseAfter(text, length.end(), 3));
                if (said
                        && !waits
                        && from != null
                        && from.plusMonths(length.months()).isBefore(to)) {
                    MonthRange months = MonthRange.between(from, from.plusMonths(length.rounded() - 1L));
                    candidates.set(
                            i,
                            new Period(
                                    months,
                                    open.start(),
                                    length.end(),
                                    "rule:since-and-length",
                                    open.confidence() + 0.02));
                    break;
                }
            }
        }
    }

    /** The next length behind a place. */
    private static List<Length> behind(List<Length> lengths, int at) {
        int low = 0;
        int high = lengths.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lengths.get(middle).start() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return lengths.subList(low, Math.min(low + 1, lengths.size()));
    }

    private static @Nullable Period best(List<Period> candidates) {
        Period best = null;
        for (Period candidate : candidates) {
            best = best == null || candidate.confidence() > best.confidence() ? candidate : best;
        }
        return best;
    }
}
