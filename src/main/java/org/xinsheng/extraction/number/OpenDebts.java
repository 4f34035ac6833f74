package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** A sum of which nothing says what it is: in a report of arrears most likely the arrears. */
final class OpenDebts {

    private static final Phrases WAGES = Phrases.listed("工资 工钱 薪 公资 工姿 人工 工价 钱 公钱 剩下的 剩下 加起来 我要 我求 我的");
    private static final Phrases UNPAID = Phrases.listed("欠 没发 不发 拖 没给 不给 没结 未发 扣 不结 没开 not paid no pay");
    private static final long LEAST = 100 * Quantity.ONE;

    private OpenDebts() {}

    static @Nullable Debt read(Situation in) {
        List<Sum> open = new ArrayList<>();
        for (Sum sum : in.with(Role.OPEN)) {
            if (mayStandAlone(in, sum)) {
                open.add(sum);
            }
        }
        if (open.isEmpty()) {
            return null;
        }
        Sum best = open.getFirst();
        boolean alone = true;
        for (Sum sum : open) {
            best = weight(in, sum) > weight(in, best) ? sum : best;
            alone &= OwedDebts.alike(sum, open.getFirst());
        }
        for (Sum sum : open) {
            best = best.vague() && !sum.vague() && OwedDebts.alike(sum, best) ? sum : best;
        }
        return Debt.of(best, EarnedShares.basisOf(in, best), "rule:sum", alone ? 0.75 : 0.5);
    }

    static boolean mayStandAlone(Situation in, Sum sum) {
        Quantity quantity = sum.counted().quantity();
        boolean year = sum.counted().is(Measure.NONE)
                && quantity.digits() == 4
                && quantity.whole() >= 1990
                && quantity.whole() <= 2040;
        boolean letter = in.isLetter() && !WAGES.in(in.before(sum, 10));
        return !year && !letter && quantity.max() >= LEAST;
    }

    /** How much the words around say that this is the wage. */
    private static int weight(Situation in, Sum sum) {
        String before = in.before(sum, 8);
        boolean wage = WAGES.in(before) || before.endsWith("是");
        boolean money =
                sum.counted().is(Measure.YUAN) || sum.counted().quantity().topUnit() >= 1000;
        return (wage ? 2 : 0) + (money ? 1 : 0);
    }

    /** Goods, machines, project money: not wages, but owed where nothing else is. */
    static @Nullable Debt business(Situation in) {
        List<Sum> business = in.with(Role.BUSINESS);
        return business.size() == 1 ? Debt.of(business.getFirst(), AmountBasis.TOTAL, "rule:business-debt", 0.6) : null;
    }

    static @Nullable Debt perMonth(Situation in) {
        List<Sum> monthly = in.with(Role.MONTH_RATE);
        return monthly.isEmpty() || !(in.isLetter() ? in.speaksOfArrears() : UNPAID.in(in.text()))
                ? null
                : Debt.of(monthly.getFirst(), AmountBasis.PER_MONTH, "rule:month-rate", 0.5);
    }
}
