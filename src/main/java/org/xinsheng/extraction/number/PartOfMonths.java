package org.xinsheng.extraction.number;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;
import org.xinsheng.extraction.number.PeriodReader.Period;

/** Months of work of which the first are paid or the last are not: 1月干到6月 只发了前两个月, 最后两个月没发. */
final class PartOfMonths {

    private static final Phrases FIRST = Phrases.listed("前 头 前面 开头 前边 最初");
    private static final Phrases LAST = Phrases.listed("后 后面 最后 后头 末 剩下 剩 剩下的 后边 最后的 还剩 后来 还有 差 还差 还欠 欠");
    private static final Phrases PAID = Phrases.listed("发 给 付 结 打 开");
    private static final Phrases UNPAID = Phrases.listed("没 未 不");
    private static final int REACH = 6;
    private static final int NEAR = 25;
    private static final int MOST = 3;

    private PartOfMonths() {}

    /** Adds what is left of stretches of months by lengths that are told behind them. */
    static void addTo(List<Period> candidates, String text, List<Length> lengths) {
        List<Period> parts = new ArrayList<>();
        for (Period all : candidates) {
            Period part = all.rule().equals("rule:months") ? part(all, text, lengths) : null;
            if (part != null) {
                parts.add(part);
            }
        }
        candidates.addAll(parts);
    }

    private static @Nullable Period part(Period all, String text, List<Length> lengths) {
        for (Length length : next(lengths, all.end())) {
            boolean near = length.start() - all.end() <= NEAR
                    && text.substring(all.end(), length.start()).indexOf('。') < 0;
            MonthRange rest = near && length.isMonths() ? rest(all, text, length) : null;
            if (rest != null) {
                return new Period(rest, all.start(), length.end(), "rule:part-of-months", 0.98);
            }
        }
        return null;
    }

    /** The next lengths behind a place. */
    private static List<Length> next(List<Length> lengths, int at) {
        int low = 0;
        int high = lengths.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lengths.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return lengths.subList(low, Math.min(low + MOST, lengths.size()));
    }

    private static @Nullable MonthRange rest(Period all, String text, Length length) {
        YearMonth from = all.months().from();
        YearMonth to = all.months().to();
        Integer months = all.months().months();
        if (from == null || to == null || months == null || all.months().hasGaps() || length.rounded() >= months) {
            return null;
        }
        String before = Surroundings.clauseBefore(text, length.start(), REACH);
        String behind = Surroundings.clauseAfter(text, length.end(), REACH);
        boolean unpaid = UNPAID.in(before) || UNPAID.in(behind);
        if (FIRST.end(before) && !unpaid && (PAID.in(before) || PAID.in(behind))) {
            return MonthRange.between(from.plusMonths(length.rounded()), to);
        }
        return LAST.end(before) && UNPAID.in(behind)
                ? MonthRange.between(to.minusMonths(length.rounded() - 1L), to)
                : null;
    }
}
