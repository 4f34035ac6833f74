package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** 每人4千; 9个人每人每月4000 拖了3个月 is 12,000 each. */
final class PerPersonDebts {

    private PerPersonDebts() {}

    static @Nullable Debt read(Situation in) {
        List<Sum> each = in.with(Role.PER_PERSON);
        if (each.isEmpty()) {
            return null;
        }
        Sum best = each.getFirst();
        for (Sum sum : each) {
            best = sum.owedBefore() && !best.owedBefore() ? sum : best;
        }
        return Debt.of(best, AmountBasis.PER_PERSON, "rule:per-person", 0.88);
    }
}
