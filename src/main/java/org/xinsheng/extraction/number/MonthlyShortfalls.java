package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** 条上6500实发3000连着5个月: each of so many months was paid short by as much. */
final class MonthlyShortfalls {

    private static final Phrases REPEATED = Phrases.listed("连着 连续 一连 接连 持续 每个月都 每月都 月月 都这样 都是这样 一直这样 个月都");
    private static final Phrases EACH_MONTH = Phrases.listed("每月 每个月 月月 一个月 月薪 月工资");
    private static final int NEAR = 12;
    private static final int BEHIND = 16;
    private static final long LEAST = 800 * Quantity.ONE;
    private static final long MOST = 40_000 * Quantity.ONE;

    private MonthlyShortfalls() {}

    static @Nullable Debt read(Situation in) {
        List<Sum> paid = in.with(Role.PAID, Role.PAID_RATE);
        List<Sum> due = in.with(Role.GROSS, Role.OPEN, Role.PROMISED, Role.MONTH_RATE);
        if (paid.size() != 1 || due.size() != 1 || !in.with(Role.OWED).isEmpty()) {
            return null;
        }
        Sum whole = due.getFirst();
        Sum part = paid.getFirst();
        Counted months = months(in, part);
        boolean monthly = whole.min() >= LEAST && whole.max() <= MOST && part.max() < whole.min();
        boolean near = part.start() >= whole.end() && part.start() - whole.end() <= NEAR;
        boolean repeated = months != null
                && months.is(Measure.MONTHS)
                && months.quantity().min() > Quantity.ONE
                && months.start() - part.end() <= BEHIND
                && (REPEATED.in(Surroundings.after(in.text(), part.end(), BEHIND))
                        || EACH_MONTH.in(in.before(whole, 6)) && !whole.is(Role.MONTH_RATE));
        return monthly && near && repeated && months != null ? missing(in, whole, part, months) : null;
    }

    /** The months behind the payment; the 一 of 一共8个月 is none of them. */
    private static @Nullable Counted months(Situation in, Sum part) {
        Counted next = in.numbers().from(part.end());
        boolean word = next != null && next.is(Measure.NONE) && next.quantity().isExactly(1);
        return word && next != null ? in.numbers().from(next.end()) : next;
    }

    private static Debt missing(Situation in, Sum whole, Sum part, Counted months) {
        long min = Debt.product(whole.min() - part.max(), months.quantity().min());
        long max = Debt.product(whole.max() - part.min(), months.quantity().max());
        AmountBasis basis = in.heads() >= 3 ? AmountBasis.PER_PERSON : AmountBasis.TOTAL;
        return Debt.of(min, max, basis, List.of(whole, part), "rule:short-each-month", 0.8)
                .with(WorkDone.Count.of(months));
    }
}
