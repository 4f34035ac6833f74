package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** A rate times the work that is not paid: 280一天干了47天支了3000. */
final class RateDebts {

    private static final Phrases WAGE_NAMED =
            Phrases.listed("工资 我工资 我的工资 工资是 我工资是 薪水 薪资 我们工资 工资才 包月 月工资 月薪 每月工资 工资每月 底薪");
    private static final Phrases UNPAID = Phrases.listed("没发 没给 没结 未发 不发 没开 没拿");
    private static final long LEAST_MONTHLY = 800 * Quantity.ONE;
    private static final long MOST_MONTHLY = 20_000 * Quantity.ONE;
    /** In a letter the work must be told this close to the rate. */
    private static final int FAR = 60;

    private RateDebts() {}

    static @Nullable Debt read(Situation in) {
        for (Sum rate : in.sums()) {
            Sum read = isMonthlyWage(in, rate) ? rate.as(Role.MONTH_RATE) : rate;
            WorkDone.Count count = read.role().isRate() ? in.work().countFor(read) : null;
            Debt debt = count == null || isFar(in, read, count)
                    ? shortEachMonth(in, read)
                    : new RateTimesWork(in, read, count).debt();
            if (debt != null) {
                return debt;
            }
        }
        return null;
    }

    /** 月薪4800 每月只发1500: so much is missing each month. */
    private static @Nullable Debt shortEachMonth(Situation in, Sum rate) {
        Sum paid = paidEach(in, rate);
        return paid == null
                ? null
                : Debt.less(
                        rate.min(),
                        rate.max(),
                        List.of(paid),
                        AmountBasis.PER_MONTH,
                        List.of(rate, paid),
                        "rule:month-rate",
                        0.7);
    }

    static @Nullable Sum paidEach(Situation in, Sum rate) {
        for (Sum paid : rate.is(Role.MONTH_RATE) ? in.with(Role.PAID_RATE) : List.<Sum>of()) {
            if (paid.max() < rate.min()) {
                return paid;
            }
        }
        return null;
    }

    private static boolean isFar(Situation in, Sum rate, WorkDone.Count count) {
        boolean loose = rate.is(Role.DAY_RATE) && count.max() > count.min();
        return in.isLetter() && (RateTimesWork.gap(rate, count) > FAR || rate.vague() || loose);
    }

    /** 工资4500 三个月没发: a wage that is named alone next to several months is the monthly one. */
    private static boolean isMonthlyWage(Situation in, Sum sum) {
        boolean monthly = sum.min() >= LEAST_MONTHLY && sum.max() <= MOST_MONTHLY;
        if (monthly && (sum.is(Role.GROSS) || sum.is(Role.OPEN)) && paidEach(in, sum.as(Role.MONTH_RATE)) != null) {
            return true;
        }
        if (!sum.is(Role.OPEN) || !monthly) {
            return false;
        }
        WorkDone.Count months = in.work().countFor(sum.as(Role.MONTH_RATE));
        String before = Surroundings.clauseBefore(in.text(), sum.start(), 8);
        if (months == null || months.min() <= Quantity.ONE || !WAGE_NAMED.contain(before.strip())) {
            return false;
        }
        return isMonthlyWord(before) || !isCalendar(in, months);
    }

    private static boolean isMonthlyWord(String before) {
        return before.indexOf('月') >= 0 || before.contains("底薪");
    }

    /** 8月9月, not two months nor 8月9月没发: what is named beside months alone is the whole of them. */
    private static boolean isCalendar(Situation in, WorkDone.Count months) {
        String said = in.text().substring(months.start(), months.end());
        boolean unpaid = UNPAID.in(Surroundings.clauseAfter(in.text(), months.end(), 4));
        return said.indexOf('月') >= 0 && !said.contains("个") && !unpaid;
    }
}
