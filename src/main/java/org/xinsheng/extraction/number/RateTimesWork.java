package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.extraction.number.WorkDone.Count;

/** One rate times the work that was done for it, less what was paid. */
final class RateTimesWork {

    /** No crew earns more by counted work: five million yuan. */
    static final long MOST = 5_000_000 * Quantity.ONE;

    private static final Phrases EACH = Phrases.listed("每人 一人 每个人 一个人 人均 各");
    private static final Phrases ALL_WORK = Phrases.listed("一共 总共 共 合计 共计 总计 共有 一共有");
    private static final Phrases OWN = Phrases.listed("我自己 我个人 我的部分 我本人 本人 我那份");
    private static final long SMALL_CHANGE = 1_000 * Quantity.ONE;
    /** In a letter a monthly wage is multiplied with months told this close to it. */
    private static final int NEAR = 8;

    private final Situation in;
    private final Sum rate;
    private final Count count;
    private final List<Sum> paid;

    RateTimesWork(Situation in, Sum rate, Count count) {
        this.in = in;
        this.rate = rate;
        this.count = count;
        this.paid = in.with(Role.PAID);
    }

    /** Null if the count cannot belong to the rate or nothing is left. */
    @Nullable Debt debt() {
        if (paid.isEmpty() && rate.is(Role.MONTH_RATE) && in.isLetter() && gap(rate, count) > NEAR) {
            return Debt.of(rate, AmountBasis.PER_MONTH, "rule:month-rate", 0.6);
        }
        Sum instead = isShortPay() ? paid.getFirst() : RateDebts.paidEach(in, rate);
        return instead == null ? whole() : missing(instead);
    }

    /** 19一小时 结果发12: paid by the hour too. */
    private boolean isShortPay() {
        return paid.size() == 1
                && paid.getFirst().max() < rate.min()
                && paid.getFirst().max() < SMALL_CHANGE;
    }

    private Debt missing(Sum instead) {
        long missing = rate.min() - instead.max();
        long min = Debt.product(missing, count.min());
        long max = Debt.product(missing, count.max());
        List<Sum> parts = parts();
        parts.add(instead);
        return Debt.of(min, max, basis(), parts, rule(), 0.75).with(count);
    }

    private @Nullable Debt whole() {
        boolean two = isOfTwo();
        long fewest = two && isSaidOfEach() ? 2 : 1;
        long most = two && (isSaidOfEach() || rate.is(Role.DAY_RATE)) ? 2 : 1;
        long min = Debt.product(rate.min(), count.min()) * fewest;
        long max = Debt.product(rate.max(), count.max()) * most;
        long owed = paid.isEmpty() ? ShareDebts.owed(in, rate) : ShareDebts.WHOLE;
        min = ShareDebts.share(min, owed);
        max = ShareDebts.share(max, owed);
        if (max > MOST) {
            return null; // 一张8千一张5千: the count belongs to another figure
        }
        Debt debt = Debt.less(min, max, paid, basis(), parts(), rule(), most > fewest ? 0.65 : 0.8);
        return debt == null ? null : debt.with(count);
    }

    private List<Sum> parts() {
        List<Sum> parts = new ArrayList<>(paid);
        parts.add(rate);
        return parts;
    }

    private AmountBasis basis() {
        boolean crowd = in.heads() >= 3 && !in.areCouple() && !isOfAll();
        boolean each = crowd || isSaidOfEach() && in.people() == null;
        return each ? AmountBasis.PER_PERSON : AmountBasis.TOTAL;
    }

    private boolean isOfTwo() {
        return in.heads() == 2 && in.people() != null && in.people().count().max() == 2;
    }

    private boolean isSaidOfEach() {
        return EACH.in(in.before(rate, 8));
    }

    /** Pieces and 一共61个工 are counted for the whole crew; 我自己每月7500 is the speaker's own. */
    private boolean isOfAll() {
        boolean pieces = rate.is(Role.PIECE_RATE) && !EarnedShares.EACH.in(in.before(rate, 10));
        boolean all = ALL_WORK.end(Surroundings.clauseBefore(in.text(), count.start(), 4));
        return pieces || all || OWN.in(Surroundings.clauseBefore(in.text(), rate.start(), 14));
    }

    private String rule() {
        return "rule:rate-times-"
                + switch (rate.role()) {
                    case DAY_RATE -> "days";
                    case HOUR_RATE -> "hours";
                    case MONTH_RATE -> "months";
                    default -> "pieces";
                };
    }

    /** The characters between the two, whichever comes first. */
    static int gap(Sum rate, Count count) {
        return Math.max(count.start() - rate.end(), rate.start() - count.end());
    }
}
