package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Money;
import org.xinsheng.core.ReportFacts;

/**
 * A sum that is put right although it is only a part of what is known: the payment that was taken off it, or what was
 * added to it before.
 *
 * @param known the facts as they stand
 * @param earlier how they stood before each of the last turns, the last one first
 */
record PartSums(ReportFacts known, List<ReportFacts> earlier) {

    private static final Pattern PAYMENT = Pattern.compile("(?:给|发|付|转|打|结|支|到账|拿到?)(?:了|过)?(?:我们?|俺们?)?的?(?:钱|数)?$");

    static boolean isPayment(String subject) {
        return PAYMENT.matcher(subject).find();
    }

    /** 说错了 给的是8千: the last payment was so much. */
    Optional<Amount> paid(@Nullable Amount payment) {
        Amount now = known.amount();
        Amount before = last();
        boolean lessened =
                now != null && before != null && now.min().fen() < before.min().fen();
        return !lessened
                        || before == null
                        || payment == null
                        || payment.min().fen() >= before.min().fen()
                ? Optional.empty()
                : Optional.of(with(before, -payment.max().fen(), -payment.min().fen()));
    }

    /** 他不是6千 是5千: so much was added last. */
    Optional<Amount> added(@Nullable Amount wrong, @Nullable Amount right) {
        Amount now = known.amount();
        Amount before = last();
        boolean part = now != null
                && before != null
                && wrong != null
                && before.min().fen() + wrong.min().fen() == now.min().fen();
        return !part || before == null || right == null
                ? Optional.empty()
                : Optional.of(with(before, right.min().fen(), right.max().fen()));
    }

    private @Nullable Amount last() {
        return earlier.stream()
                .map(ReportFacts::amount)
                .filter(amount -> amount != null && !amount.equals(known.amount()))
                .findFirst()
                .orElse(null);
    }

    private Amount with(Amount before, long min, long max) {
        Amount basis = known.amount() == null ? before : known.amount();
        return new Amount(
                new Money(before.min().fen() + min),
                new Money(before.max().fen() + max),
                basis.basis(),
                before.approx());
    }
}
