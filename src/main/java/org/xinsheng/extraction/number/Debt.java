package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Money;

/**
 * A sum still owed that was read.
 *
 * @param places what it was computed from: start and end of each part in the normalized text
 */
record Debt(Amount amount, List<int[]> places, String rule, double confidence) {

    static Debt of(long min, long max, AmountBasis basis, List<Sum> sums, String rule, double confidence) {
        boolean approx = min != max;
        List<int[]> places = new ArrayList<>();
        for (Sum sum : sums) {
            approx |= sum.vague();
            places.add(new int[] {sum.start(), sum.end()});
        }
        return new Debt(new Amount(new Money(min), new Money(max), basis, approx), places, rule, confidence);
    }

    static Debt of(Sum sum, AmountBasis basis, String rule, double confidence) {
        return of(sum.min(), sum.max(), basis, List.of(sum), rule, confidence);
    }

    /** From the least to the most of several sums: what each of some people is owed. */
    static Debt spanOf(List<Sum> sums, AmountBasis basis, String rule, double confidence) {
        long min = sums.stream().mapToLong(Sum::min).min().orElse(0);
        long max = sums.stream().mapToLong(Sum::max).max().orElse(0);
        return of(min, max, basis, sums, rule, confidence);
    }

    /** All together, times a factor in hundredths. */
    static Debt total(List<Sum> sums, long factor, String rule, double confidence) {
        long min = sums.stream().mapToLong(Sum::min).sum();
        long max = sums.stream().mapToLong(Sum::max).sum();
        return of(product(min, factor), product(max, factor), AmountBasis.TOTAL, sums, rule, confidence);
    }

    /** What is left of a whole after payments; null if nothing is. */
    static @Nullable Debt less(
            long min, long max, List<Sum> paid, AmountBasis basis, List<Sum> places, String rule, double confidence) {
        long low = min - paid.stream().mapToLong(Sum::max).sum();
        long high = max - paid.stream().mapToLong(Sum::min).sum();
        return high <= 0 ? null : of(Math.max(0, low), high, basis, places, rule, confidence);
    }

    Debt with(WorkDone.Count count) {
        List<int[]> more = new ArrayList<>(places);
        more.add(new int[] {count.start(), count.end()});
        return new Debt(amount, more, rule, confidence);
    }

    /** Both in hundredths; saturates, since sums are at most 10^15 and counts of work below 10^9. */
    static long product(long sum, long count) {
        return Math.multiplyHigh(sum, count) != 0
                ? Quantity.LIMIT
                : Math.min(Quantity.LIMIT, sum * count / Quantity.ONE);
    }

    /** How many creditors are named with their sums; 0 if the sum is no such list. */
    int creditors() {
        return rule.equals("rule:sum-of-creditors") ? places.size() : 0;
    }
}
