package org.xinsheng.dialog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.extraction.LaterSum;

/**
 * What a later text makes of the sum that is known: a part was paid, something is left, it comes to something else. Where
 * that is not sure the known sum stands, and the words are kept for a person.
 */
final class SumChange {

    private static final int PER_CENT = 100;
    /** Sums this near to each other, in per cent, are the same one told more or less exactly. */
    private static final int SAME = 10;

    private final Amount known;
    private final LaterSum said;
    private final @Nullable Headcount people;

    private SumChange(Amount known, LaterSum said, @Nullable Headcount people) {
        this.known = known;
        this.said = said;
        this.people = people;
    }

    /**
     * The sum as it stands after a text; empty where the text does not change it.
     *
     * @param before what was said before it
     */
    static Optional<Amount> by(String text, ReportFacts facts, String before) {
        Amount known = facts.amount();
        if (known == null) {
            return Optional.empty();
        }
        return LaterSum.in(text)
                .filter(said -> !isRepeated(said, before))
                .flatMap(said -> new SumChange(known, said, facts.headcount()).amount());
    }

    /** Whether a payment is told of which it is not sure what it leaves. */
    static boolean isOpen(String text, ReportFacts facts) {
        return facts.amount() != null
                && LaterSum.in(text)
                        .filter(said -> said.kind() == LaterSum.Kind.PAID || said.kind() == LaterSum.Kind.PAID_BEFORE)
                        .isPresent();
    }

    /** 给了4000, told a second time, is not another payment unless it says so. */
    private static boolean isRepeated(LaterSum said, String before) {
        return said.kind() == LaterSum.Kind.PAID
                && !said.again()
                && before.lines().anyMatch(line -> LaterSum.tellsPayment(line, said.min()));
    }

    private Optional<Amount> amount() {
        return switch (said.kind()) {
            case PAID -> less();
            case HALF -> isTotal() ? Optional.of(halved()) : Optional.empty();
            case LEFT -> left();
            case TOTAL -> total();
            case MORE -> isTotal() && !said.each() ? Optional.of(more()) : Optional.empty();
            case PAID_BEFORE, RATE -> Optional.empty();
        };
    }

    private boolean isTotal() {
        return known.basis() == AmountBasis.TOTAL || isOfOne();
    }

    /** What each of one person is owed is everything. */
    private boolean isOfOne() {
        return known.basis() == AmountBasis.PER_PERSON && people != null && people.min() == 1 && people.max() == 1;
    }

    private Optional<Amount> less() {
        boolean each = said.each() && isTotal();
        if (known.basis() == AmountBasis.PER_MONTH
                || !said.each() && !isTotal()
                || each && (people == null || people.min() != people.max())) {
            return Optional.empty();
        }
        long heads = each && people != null ? people.min() : 1;
        long min = known.min().fen() - said.max().fen() * heads;
        long max = known.max().fen() - said.min().fen() * heads;
        return min <= 0 ? Optional.empty() : Optional.of(with(min, max, isVague()));
    }

    private Amount halved() {
        return with(known.min().fen() / 2, known.max().fen() / 2, known.approx());
    }

    private Optional<Amount> left() {
        boolean otherBasis = said.each() ? known.basis() != AmountBasis.PER_PERSON : !isTotal();
        return otherBasis
                ? Optional.empty()
                : Optional.of(with(said.min().fen(), said.max().fen(), said.approx()));
    }

    /** The later one stands, unless it only says the same less exactly. */
    private Optional<Amount> total() {
        if (said.each() || known.basis() == AmountBasis.PER_PERSON) {
            return Optional.empty();
        }
        boolean exact = known.min().equals(known.max()) && !known.approx();
        boolean covers = said.min().fen() <= known.max().fen()
                && known.min().fen() <= said.max().fen() + said.max().fen() * SAME / PER_CENT;
        return isTotal() && exact && said.approx() && covers
                ? Optional.empty()
                : Optional.of(new Amount(said.min(), said.max(), AmountBasis.TOTAL, said.approx()));
    }

    private Amount more() {
        return with(
                known.min().fen() + said.min().fen(),
                known.max().fen() + said.max().fen(),
                isVague());
    }

    private boolean isVague() {
        return known.approx() || said.approx();
    }

    private Amount with(long min, long max, boolean approx) {
        return new Amount(new Money(min), new Money(max), known.basis(), approx);
    }
}
