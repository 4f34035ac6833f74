package org.xinsheng.extraction.number;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is still owed, from the sums of a text and what they stand for. The rules are tried from the one that
 * says most to the one that says least; the first that gives a sum decides.
 */
final class AmountReader {

    /** A way to work out a debt; null if the text is not of its kind. */
    interface Rule {
        @Nullable Debt read(Situation situation);
    }

    private static final List<Rule> RULES = List.of(
            Balance::rest,
            WagePart::read,
            MonthlyShortfalls::read,
            GroupedRates::read,
            ListedDebts::members,
            ListedDebts::creditors,
            ListedDebts::items,
            WrittenProducts::result,
            WrittenProducts::product,
            OwedDebts::read,
            PerPersonDebts::read,
            ShareDebts::read,
            RemainingDebts::grossLessPaid,
            RemainingDebts::gross,
            RateDebts::read,
            RemainingDebts::openLessPaid,
            OpenDebts::read,
            OpenDebts::perMonth,
            OpenDebts::business);

    private static final int MOST_SUMS = 200;

    private AmountReader() {}

    static Optional<Debt> read(String text, List<Sum> sums, Numbers numbers, WorkDone work, @Nullable People people) {
        List<Sum> first = sums.size() > MOST_SUMS ? sums.subList(0, MOST_SUMS) : sums;
        Situation situation = new Situation(
                text,
                Balance.withoutParts(text, SpreadSums.without(text, Notes.withoutReplaced(text, first))),
                numbers,
                work,
                people);
        for (Rule rule : RULES) {
            Debt debt = rule.read(situation);
            if (debt != null) {
                return Optional.of(debt);
            }
        }
        return Optional.empty();
    }
}
