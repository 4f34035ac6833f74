package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/**
 * Sums that add up tell by themselves which one is the whole, which was paid and what is left, whatever the words around
 * them are: 398,760 less 100,000 is 298,760; 18,000 and 3,000 are the 21,000.
 */
final class Balance {

    /** In longer lists some sums add up by chance. */
    private static final int MOST_SUMS = 24;

    private static final int MOST_PARTS = 12;
    private static final long LEAST = 100 * Quantity.ONE;

    private Balance() {}

    /** What is left where the text tells the whole, the payments and the rest. */
    static @Nullable Debt rest(Situation in) {
        List<Sum> sums = exact(in.sums());
        List<Sum> paid = sums.stream().filter(sum -> sum.is(Role.PAID)).toList();
        if (paid.isEmpty()) {
            return null;
        }
        long all = paid.stream().mapToLong(Sum::min).sum();
        for (Sum whole : sums) {
            Sum rest = whole.is(Role.PAID) ? null : restOf(whole, all, sums);
            if (rest != null) {
                return Debt.of(rest, AmountBasis.TOTAL, "rule:balance", 0.93);
            }
            for (Sum payment : paid) {
                rest = whole.is(Role.PAID) ? null : restOf(whole, payment.min(), sums);
                if (rest != null) {
                    return Debt.of(rest, AmountBasis.TOTAL, "rule:balance", 0.9);
                }
            }
        }
        return null;
    }

    private static @Nullable Sum restOf(Sum whole, long paid, List<Sum> sums) {
        for (Sum sum : sums) {
            boolean stated = !sum.is(Role.PAID) && !sum.is(Role.FOREIGN) && !sum.is(Role.PROMISED);
            if (stated && sum.min() == whole.min() - paid) {
                return sum;
            }
        }
        return null;
    }

    /** The sums without those that only explain another one: 一共欠21000，其中工资18000，加班费3000. */
    static List<Sum> withoutParts(String text, List<Sum> sums) {
        List<Sum> left = sums;
        for (int i = 0; i < left.size() && left.size() <= MOST_SUMS; i++) {
            List<Sum> parts = parts(left, i);
            if (!parts.isEmpty()) {
                left = merged(text, left, left.get(i), parts);
                i = left.size();
            }
        }
        return left;
    }

    private static List<Sum> merged(String text, List<Sum> sums, Sum whole, List<Sum> parts) {
        boolean monthly = parts.stream().anyMatch(part -> part.is(Role.MONTH_RATE))
                && Surroundings.before(text, whole.start(), 6).contains("月");
        if (monthly) {
            return sums.stream()
                    .filter(sum -> !parts.contains(sum))
                    .map(sum -> sum == whole ? sum.as(Role.MONTH_RATE) : sum)
                    .toList();
        }
        boolean foreign = parts.stream()
                .anyMatch(part -> part.is(Role.BUSINESS) || part.is(Role.FOREIGN) && !Deposits.is(text, part));
        boolean owed = parts.stream().anyMatch(part -> part.is(Role.OWED));
        List<Sum> left = new ArrayList<>();
        for (Sum sum : sums) {
            boolean isPart = parts.contains(sum);
            if (foreign) {
                boolean wages = isPart && !sum.is(Role.FOREIGN) && !sum.is(Role.BUSINESS);
                left.add(sum == whole ? sum.as(Role.FOREIGN) : wages && whole.is(Role.OWED) ? sum.as(Role.OWED) : sum);
            } else if (!isPart) {
                left.add(sum == whole && owed ? sum.as(Role.OWED) : sum);
            }
        }
        return left;
    }

    /** At least two sums in a row, right before or behind the whole, that come to it. */
    private static List<Sum> parts(List<Sum> sums, int whole) {
        if (!isPart(sums.get(whole))
                || sums.get(whole).is(Role.FOREIGN)
                || sums.get(whole).is(Role.MONTH_RATE)) {
            return List.of();
        }
        List<Sum> behind = run(sums, whole, 1);
        return behind.isEmpty() ? run(sums, whole, -1) : behind;
    }

    private static List<Sum> run(List<Sum> sums, int whole, int step) {
        long all = sums.get(whole).min();
        long sum = 0;
        List<Sum> parts = new ArrayList<>();
        for (int i = whole + step; i >= 0 && i < sums.size() && parts.size() < MOST_PARTS; i += step) {
            Sum part = sums.get(i);
            if (!isPart(part) || part.min() >= all) {
                break;
            }
            parts.add(part);
            sum += part.min();
            if (sum == all && parts.size() > 1) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean isPart(Sum sum) {
        boolean base = sum.is(Role.MONTH_RATE) || sum.is(Role.FOREIGN) || sum.is(Role.BUSINESS);
        return (sum.is(Role.OWED) || sum.is(Role.OPEN) || sum.is(Role.GROSS) || base) && isExact(sum);
    }

    private static boolean isExact(Sum sum) {
        return sum.min() == sum.max() && sum.min() >= LEAST;
    }

    private static List<Sum> exact(List<Sum> sums) {
        return sums.stream()
                .filter(sum -> isExact(sum) && !sum.role().isRate() && !sum.is(Role.REVOKED))
                .limit(MOST_SUMS)
                .toList();
    }
}
