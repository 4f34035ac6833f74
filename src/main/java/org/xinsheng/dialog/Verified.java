package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ReportFacts;

/**
 * What a unit has looked into stands: a worker's later words are added to it and do not take its place. A person
 * compares the two.
 */
@Component
class Verified {

    /** Reason for which a person is called; the service goes on taking down what is said. */
    static final String REASON = "correction";

    private static final Set<ClueStatus> LOOKED_INTO = EnumSet.of(
            ClueStatus.HANDLING,
            ClueStatus.PARTIALLY_PAID,
            ClueStatus.LEGAL_TRACK,
            ClueStatus.RESOLVED,
            ClueStatus.REOPENED);

    private final Clues clues;

    Verified(Clues clues) {
        this.clues = clues;
    }

    boolean isLookedInto(Exchange exchange, OpenReport report) {
        return report.number != null
                && clues.status(exchange.row().region(), report.number)
                        .filter(status -> LOOKED_INTO.contains(status) || status.isTerminal())
                        .isPresent();
    }

    /** Whether the new facts say otherwise than what is known. */
    static boolean isContradicted(ReportFacts known, ReportFacts said) {
        return SlotField.known(known).stream().anyMatch(field -> !field.isSame(known, said));
    }

    /** The known facts, and of the new ones those that nothing was known of. */
    static ReportFacts keeping(ReportFacts known, ReportFacts said) {
        ReportFacts.Builder facts = said.toBuilder().parties(known.parties());
        SlotField.known(known).forEach(field -> field.copy(known, facts));
        if (known.location() != null) {
            facts.regionCode(known.regionCode());
        }
        Set<String> others = new LinkedHashSet<>(known.otherParties());
        others.addAll(said.otherParties());
        return facts.otherParties(others.stream().toList()).build();
    }
}
