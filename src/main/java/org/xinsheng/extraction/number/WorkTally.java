package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.WorkDone.Count;

/** Keeps the largest count of work, one that is told as worked before others, and what of it was paid. Not thread-safe. */
final class WorkTally {

    private @Nullable Counted best;
    private boolean worked;
    private long paid;

    boolean hasWork() {
        return best != null;
    }

    void subtract(Counted number) {
        paid = number.quantity().min();
    }

    void take(Counted number, boolean saysWorked) {
        boolean larger =
                best == null || number.quantity().max() > best.quantity().max();
        if (best == null || saysWorked && !worked || saysWorked == worked && larger) {
            best = number;
            worked = saysWorked;
        }
    }

    /** What is left in the unit of the rate; null if nothing is, or if no word says that the pieces were made. */
    @Nullable Count count(Measure measure, String unit) {
        boolean guess = measure == Measure.PIECE && !worked;
        if (best == null || guess || best.quantity().min() <= paid) {
            return null;
        }
        long factor = WorkUnits.factor(best.unit(), unit);
        return new Count(
                Debt.product(best.quantity().min() - paid, factor),
                Debt.product(best.quantity().max() - paid, factor),
                best.start(),
                best.end());
    }
}
