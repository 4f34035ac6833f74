package org.xinsheng.clue;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;

/**
 * People and money of one arrears that several reporters told. Who speaks for a crew counts everybody in it, so the share
 * that one of them reports alone is already within the crew's total: of crews the largest counts, single shares are added
 * up, and the larger of the two sums is the total.
 */
record Totals(@Nullable Amount amount, @Nullable Headcount headcount) {

    /**
     * What one reporter speaks for.
     *
     * @param people null if only for themselves
     */
    private record Share(
            @Nullable Headcount people, @Nullable Amount total) {

        boolean isCrew() {
            return people != null && people.max() > 1;
        }
    }

    /** @param perReporter what each reporter says, one element per person */
    static Totals of(List<ReportFacts> perReporter) {
        List<Share> shares = perReporter.stream().map(Totals::share).toList();
        return new Totals(money(shares), people(shares));
    }

    private static Share share(ReportFacts facts) {
        return new Share(facts.headcount(), total(facts));
    }

    /** In all for those that the report speaks for; a sum per month without a length counts once. */
    private static @Nullable Amount total(ReportFacts facts) {
        Amount amount = facts.amount();
        if (amount == null || amount.basis() == AmountBasis.TOTAL) {
            return amount;
        }
        Headcount people = facts.headcount() == null ? Headcount.exactly(1) : facts.headcount();
        MonthRange period = facts.period();
        int months = amount.basis() == AmountBasis.PER_MONTH && period != null && period.months() != null
                ? period.months()
                : 1;
        return new Amount(
                amount.min().times((long) people.min() * months),
                amount.max().times((long) people.max() * months),
                AmountBasis.TOTAL,
                amount.approx() || people.approx() || amount.basis() == AmountBasis.PER_MONTH);
    }

    private static @Nullable Headcount people(List<Share> shares) {
        if (shares.stream().allMatch(share -> share.people() == null) && shares.size() == 1) {
            return null;
        }
        int min = Math.max(shares.size(), largestCrew(shares, Headcount::min));
        int max = Math.max(min, largestCrew(shares, Headcount::max));
        boolean approx = shares.stream()
                .anyMatch(share -> share.people() != null && share.people().approx());
        return new Headcount(min, max, approx);
    }

    private static int largestCrew(List<Share> shares, ToIntFunction<Headcount> size) {
        return shares.stream()
                .map(Share::people)
                .filter(Objects::nonNull)
                .mapToInt(size)
                .max()
                .orElse(0);
    }

    private static @Nullable Amount money(List<Share> shares) {
        List<Share> known =
                shares.stream().filter(share -> share.total() != null).toList();
        if (known.isEmpty()) {
            return null;
        }
        boolean approx = known.stream().anyMatch(share -> total(share).approx());
        return new Amount(
                new Money(sum(known, amount -> amount.min().fen())),
                new Money(sum(known, amount -> amount.max().fen())),
                AmountBasis.TOTAL,
                approx);
    }

    private static long sum(List<Share> known, ToLongFunction<Amount> end) {
        long crew = known.stream()
                .filter(Share::isCrew)
                .mapToLong(share -> end.applyAsLong(total(share)))
                .max()
                .orElse(0);
        long alone = known.stream()
                .filter(share -> !share.isCrew())
                .mapToLong(share -> end.applyAsLong(total(share)))
                .sum();
        return Math.max(crew, alone);
    }

    private static Amount total(Share share) {
        return Objects.requireNonNull(share.total());
    }
}
