package org.xinsheng.extraction.number;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.PeriodReader.Period;
import org.xinsheng.extraction.number.WorkDone.Count;

/** The months of work that are not paid: said to be so, or those of the period, of a length or of a stretch. */
final class ServedMonths {

    private static final Phrases NOT_SERVED =
            Phrases.listed("离职 辞职 放假 等 过去 投诉 维权 裁决 判决 停工 走了 提前 完工 要了 讨 孩子 房租 试用 合同 已经过");
    /** The length of a rate stands this close to it. */
    private static final int NEAR_RATE = 8;

    private final String text;
    private final Optional<Period> period;
    private final List<Length> lengths;
    private final List<Stretch> stretches;

    ServedMonths(String text, Optional<Period> period, List<Length> lengths, List<Stretch> stretches) {
        this.text = text;
        this.period = period;
        this.lengths = lengths;
        this.stretches = stretches;
    }

    /** @param rate what is paid for a month, whose own 一个月 does not count; null if there is none */
    @Nullable Count months(@Nullable Sum rate) {
        Count told = unpaid(rate);
        Count exact = told == null ? exact() : told;
        return exact == null ? withoutPaid(rate) : exact;
    }

    private @Nullable Count unpaid(@Nullable Sum rate) {
        Length unpaid = UnpaidTime.of(text, lengths);
        if (unpaid == null || isOfRate(rate, unpaid)) {
            return null;
        }
        long months = unpaid.days() > 0 ? unpaid.hundredthsOfMonths() : unpaid.months() * Quantity.ONE;
        return new Count(months, months, unpaid.start(), unpaid.end());
    }

    /** 两个月零十天. */
    private @Nullable Count exact() {
        for (Length length : lengths) {
            if (isInexact(length) && isServed(length)) {
                long months = length.hundredthsOfMonths();
                return new Count(months, months, length.start(), length.end());
            }
        }
        return null;
    }

    /** Half a month is so only where it is said to be unpaid: it may be how long somebody waited. */
    private boolean isInexact(Length length) {
        boolean half = length.months() == 0 && text.startsWith("半", length.start());
        return length.days() > 0 && (length.isMonths() || half && UnpaidTime.isUnpaid(text, length));
    }

    private @Nullable Count withoutPaid(@Nullable Sum rate) {
        boolean lessPaid = period.isPresent() && period.get().rule().equals("rule:length-less-paid");
        Length paid = lessPaid ? null : UnpaidTime.paid(text, lengths);
        if (period.isPresent() && period.get().months().months() instanceof Integer months) {
            return ofPeriod(period.get(), months, paid);
        }
        Count served = ofLength(rate, paid);
        return served != null ? served : ofStretch();
    }

    private static Count ofPeriod(Period period, int months, @Nullable Length paid) {
        boolean same = paid != null && paid.start() < period.end() && period.start() < paid.end();
        return count(same ? months : less(months, paid), period.start(), period.end());
    }

    private @Nullable Count ofLength(@Nullable Sum rate, @Nullable Length paid) {
        for (Length length : lengths) {
            if (length != paid && !isOfRate(rate, length) && length.isMonths() && isServed(length)) {
                return count(less(length.months(), paid), length.start(), length.end());
            }
        }
        return null;
    }

    private @Nullable Count ofStretch() {
        for (Stretch stretch : stretches) {
            if (stretch.kind() == Stretch.Kind.RANGE || stretch.kind() == Stretch.Kind.LIST) {
                return count(stretch.months(), stretch.start(), stretch.end());
            }
        }
        return null;
    }

    private static int less(int months, @Nullable Length paid) {
        int rest = paid == null ? months : months - paid.rounded();
        return rest > 0 ? rest : months;
    }

    /** The 一个月 of 一个月4500. */
    private static boolean isOfRate(@Nullable Sum rate, Length length) {
        return rate != null && length.rounded() == 1 && Math.abs(rate.start() - length.end()) <= NEAR_RATE;
    }

    /** 半个月, 一个月零5天: what is not told in days alone; null if there is none. */
    @Nullable Length mixed() {
        for (Length length : lengths) {
            if (isMixed(length) && isServed(length)) {
                return length;
            }
        }
        return null;
    }

    private boolean isMixed(Length length) {
        return length.days() > 0
                && (length.isMonths()
                        ? text.charAt(length.end() - 1) != '月'
                        : text.indexOf('半', length.start()) == length.start());
    }

    private boolean isServed(Length length) {
        return !NOT_SERVED.in(Surroundings.clauseBefore(text, length.start(), 6))
                && !CountedWork.NOT_WORKED_BEHIND.begin(Surroundings.clauseAfter(text, length.end(), 4));
    }

    private static Count count(int months, int start, int end) {
        return new Count(months * Quantity.ONE, months * Quantity.ONE, start, end);
    }
}
