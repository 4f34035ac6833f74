package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** Sums that the writer multiplies, or has multiplied, himself: 26天*300, 25天*320=8000. */
final class WrittenProducts {

    private static final Phrases EACH_BEHIND = Phrases.listed("一个 一人 每人 /人 一位");
    private static final long LEAST = 80 * Quantity.ONE;

    private WrittenProducts() {}

    /** 18k*2.5, 26天*300: worked out by the writer. */
    static @Nullable Debt product(Situation in) {
        for (Sum sum : in.sums()) {
            Counted factor = factor(in, sum);
            if (factor != null && sum.max() >= LEAST) {
                return Debt.total(List.of(sum), factor.quantity().min(), "rule:product", 0.75)
                        .with(WorkDone.Count.of(factor));
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
}
