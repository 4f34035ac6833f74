package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** What remains of the whole: 总共29400给了11000; the whole itself where nothing was paid. */
final class RemainingDebts {

    private static final Phrases WAGES = Phrases.listed("工资 工钱 薪 公资 工姿 公钱 工价 的活 说好 干了 活 报酬 应");

    private RemainingDebts() {}

    static @Nullable Debt grossLessPaid(Situation in) {
        List<Sum> paid = in.with(Role.PAID);
        List<Sum> gross = in.with(Role.GROSS);
        List<Sum> wholes = gross.isEmpty() ? in.with(Role.PROMISED) : gross;
        return wholes.isEmpty() || paid.isEmpty() ? null : less(OwedDebts.theOne(in, wholes), paid, 0.85);
    }

    static @Nullable Debt gross(Situation in) {
        List<Sum> gross = in.with(Role.GROSS);
        if (gross.isEmpty() || !(in.speaksOfArrears() || !in.isLetter())) {
            return null;
        }
        Sum whole = OwedDebts.theOne(in, gross);
        return Debt.of(whole, RateDebts.basisOf(in, whole), "rule:total", 0.8);
    }

    /** 工钱4万8 拿了2万3: a wage named alone, and less than it paid behind. */
    static @Nullable Debt openLessPaid(Situation in) {
        List<Sum> paid = in.with(Role.PAID);
        if (paid.isEmpty() || in.isLetter()) {
            return null;
        }
        for (Sum sum : in.with(Role.OPEN)) {
            boolean before = sum.start() < paid.getFirst().start()
                    && sum.min() > paid.getFirst().max();
            if (before && OpenDebts.mayStandAlone(in, sum) && WAGES.in(in.before(sum, 8))) {
                return less(sum, paid, 0.75);
            }
        }
        return null;
    }

    private static @Nullable Debt less(Sum whole, List<Sum> paid, double confidence) {
        List<Sum> parts = new ArrayList<>(paid);
        parts.add(whole);
        return Debt.less(whole.min(), whole.max(), paid, AmountBasis.TOTAL, parts, "rule:gross-less-paid", confidence);
    }
}
