package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** A rate times the work that is not paid: 280一天干了47天支了3000. */
final class RateDebts {

    /** No crew earns more by counted work: five million yuan. */
    static final long MOST_WORKED = 5_000_000 * Quantity.ONE;

    private static final Phrases WAGE_NAMED =
            Phrases.listed("工资 我工资 我的工资 工资是 我工资是 薪水 薪资 我们工资 工资才 包月 月工资 月薪 每月工资 工资每月 底薪");
    private static final Phrases EACH = Phrases.listed("每人 一人 每个人 一个人 人均 各");
    private static final Phrases EACH_OWED = Phrases.listed("每人 人均 每个人 每名 每位 平均每人");
    private static final Phrases ALL_WORK = Phrases.listed("一共 总共 共 合计 共计 总计 共有 一共有");
    private static final Phrases OWN = Phrases.listed("我自己 我个人 我的部分 我本人 本人 我那份");
    private static final Phrases EACH_BEHIND = Phrases.listed("一个 一人 每人 /人 一位");
    private static final Phrases TOTALS = Phrases.listed("共 合计 总 加起来 合起来 每天 每月");
    private static final long LEAST_MONTHLY = 800 * Quantity.ONE;
    private static final long MOST_MONTHLY = 20_000 * Quantity.ONE;
    private static final long SMALL_CHANGE = 1_000 * Quantity.ONE;
    /** In a letter the work must be told this close to the rate. */
    private static final int FAR = 60;

    /** And this close to be multiplied with it. */
    private static final int NEAR = 8;

    private RateDebts() {}

    static @Nullable Debt read(Situation in) {
        for (Sum rate : in.sums()) {
            Sum read = isMonthlyWage(in, rate) ? rate.as(Role.MONTH_RATE) : rate;
            WorkDone.Count count = read.role().isRate() ? in.work().countFor(read) : null;
            Debt debt = count == null || isFar(in, read, count) ? shortEachMonth(in, read) : times(in, read, count);
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

    private static @Nullable Sum paidEach(Situation in, Sum rate) {
        for (Sum paid : rate.is(Role.MONTH_RATE) ? in.with(Role.PAID_RATE) : List.<Sum>of()) {
            if (paid.max() < rate.min()) {
                return paid;
            }
        }
        return null;
    }

    private static boolean isFar(Situation in, Sum rate, WorkDone.Count count) {
        boolean loose = rate.is(Role.DAY_RATE) && count.max() > count.min();
        return in.isLetter() && (gap(rate, count) > FAR || rate.vague() || loose);
    }

    private static int gap(Sum rate, WorkDone.Count count) {
        return Math.max(count.start() - rate.end(), rate.start() - count.end());
    }

    /** 18k*2.5, 26天*300: worked out by the writer. */
    static @Nullable Debt product(Situation in) {
        for (Sum sum : in.sums()) {
            Counted factor = factor(in, sum);
            if (factor != null && sum.max() >= LEAST_MONTHLY / 10) {
                WorkDone.Count count = new WorkDone.Count(
                        factor.quantity().min(), factor.quantity().max(), factor.start(), factor.end());
                return Debt.total(List.of(sum), count.min(), "rule:product", 0.75)
                        .with(count);
            }
        }
        return null;
    }

    private static @Nullable Counted factor(Situation in, Sum sum) {
        Counted next = in.numbers().from(sum.end());
        Counted before = in.numbers().before(sum.start());
        if (next != null && next.start() == sum.end() + 1 && isTimes(in.text(), sum.end())) {
            return in.text().startsWith("=", next.end()) ? null : next;
        }
        boolean behind = before != null && before.end() == sum.start() - 1 && isTimes(in.text(), before.end());
        return behind && !in.text().startsWith("=", sum.end()) ? before : null;
    }

    /** 25天*320=8000: what the writer worked out himself. */
    static @Nullable Debt result(Situation in) {
        for (Sum sum : in.sums()) {
            Counted before = in.numbers().before(sum.start());
            boolean result = before != null
                    && before.end() == sum.start() - 1
                    && in.text().charAt(sum.start() - 1) == '='
                    && isTimes(in.text(), before.start() - 1);
            if (result) {
                boolean each = EACH_BEHIND.lengthAt(in.text(), sum.end()) > 0;
                return Debt.of(sum, each ? AmountBasis.PER_PERSON : AmountBasis.TOTAL, "rule:result", 0.85);
            }
        }
        return null;
    }

    private static boolean isTimes(String text, int at) {
        return at >= 0 && at < text.length() && "*×x乘".indexOf(text.charAt(at)) >= 0;
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
        return WAGE_NAMED.contain(before.strip()) && months != null && months.min() > Quantity.ONE;
    }

    private static @Nullable Debt times(Situation in, Sum rate, WorkDone.Count count) {
        List<Sum> paid = in.with(Role.PAID);
        if (paid.isEmpty() && rate.is(Role.MONTH_RATE) && in.isLetter() && gap(rate, count) > NEAR) {
            return Debt.of(rate, AmountBasis.PER_MONTH, "rule:month-rate", 0.6);
        }
        List<Sum> parts = new ArrayList<>(paid);
        parts.add(rate);
        boolean two =
                in.heads() == 2 && in.people() != null && in.people().count().max() == 2;
        boolean said = EACH.in(in.before(rate, 8));
        boolean crowd = in.heads() >= 3 && !in.areCouple() && !isOfAll(in, rate, count);
        boolean each = crowd || said && in.people() == null;
        AmountBasis basis = each ? AmountBasis.PER_PERSON : AmountBasis.TOTAL;
        String rule = "rule:rate-times-" + nameOf(rate.role());
        Sum instead = isShortPay(rate, paid) ? paid.getFirst() : paidEach(in, rate);
        if (instead != null) {
            long missing = rate.min() - instead.max();
            parts.add(instead);
            return Debt.of(
                            Debt.product(missing, count.min()),
                            Debt.product(missing, count.max()),
                            basis,
                            parts,
                            rule,
                            0.75)
                    .with(count);
        }
        long fewest = two && said ? 2 : 1;
        long most = two && (said || rate.is(Role.DAY_RATE)) ? 2 : 1;
        long min = Debt.product(rate.min(), count.min()) * fewest;
        long max = Debt.product(rate.max(), count.max()) * most;
        if (max > MOST_WORKED) {
            return null; // 一张8千一张5千: the count belongs to another figure
        }
        Debt debt = Debt.less(min, max, paid, basis, parts, rule, most > fewest ? 0.65 : 0.8);
        return debt == null ? null : debt.with(count);
    }

    /** Pieces and 一共61个工 are counted for the whole crew; 我自己每月7500 is the speaker's own. */
    private static boolean isOfAll(Situation in, Sum rate, WorkDone.Count count) {
        boolean pieces = rate.is(Role.PIECE_RATE) && !EACH_OWED.in(in.before(rate, 10));
        boolean all = ALL_WORK.end(Surroundings.clauseBefore(in.text(), count.start(), 4));
        return pieces || all || OWN.in(Surroundings.clauseBefore(in.text(), rate.start(), 14));
    }

    /** 22一小时 结果发14: paid by the hour too. */
    private static boolean isShortPay(Sum rate, List<Sum> paid) {
        return paid.size() == 1
                && paid.getFirst().max() < rate.min()
                && paid.getFirst().max() < SMALL_CHANGE;
    }

    private static String nameOf(Role rate) {
        return switch (rate) {
            case DAY_RATE -> "days";
            case HOUR_RATE -> "hours";
            case MONTH_RATE -> "months";
            default -> "pieces";
        };
    }

    /** A sum that is just what one person earned by the day is owed to each, where several were not paid. */
    static AmountBasis basisOf(Situation in, Sum owed) {
        String before = Surroundings.before(in.text(), owed.start(), 16);
        int each = EACH_OWED.lastEnd(before);
        if (each > 0
                && !TOTALS.in(before.substring(each))
                && before.substring(each).chars().noneMatch(Character::isDigit)) {
            return AmountBasis.PER_PERSON;
        }
        if (in.heads() < 3) {
            return AmountBasis.TOTAL;
        }
        for (Sum rate : in.sums()) {
            WorkDone.Count count = rate.role().isRate() ? in.work().countFor(rate) : null;
            if (count != null && Math.abs(Debt.product(rate.min(), count.min()) - owed.min()) * 50 <= owed.min()) {
                return AmountBasis.PER_PERSON;
            }
        }
        return AmountBasis.TOTAL;
    }
}
