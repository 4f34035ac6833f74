package org.xinsheng.routing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Unit;
import org.xinsheng.routing.Proposal.Outcome;

/** One row of the routing table: a proposal with its reason, or nothing. A fact that is not known does not fire a rule. */
@FunctionalInterface
interface Rule {

    Optional<Proposal> apply(Situation situation);

    /** To a unit, with others; where the unit holds it already, it stays. */
    static Optional<Proposal> lead(
            Situation situation, String rule, Unit lead, List<Unit> assisting, String reason, String source) {
        List<UnitId> others = assisting.stream()
                .map(Unit::id)
                .filter(id -> !id.equals(lead.id()))
                .distinct()
                .toList();
        boolean holds = lead.id().equals(situation.holder().id());
        Outcome outcome = others.isEmpty() ? (holds ? Outcome.ACCEPT : Outcome.TRANSFER) : Outcome.CO;
        return Optional.of(new Proposal(rule, outcome, holds ? null : lead.id(), others, reason, source));
    }

    static Optional<Proposal> of(String rule, Outcome outcome, @Nullable Unit target, String reason, String source) {
        return Optional.of(new Proposal(rule, outcome, target == null ? null : target.id(), List.of(), reason, source));
    }

    /** Adds units and a sentence to what another rule decides. */
    static Optional<Proposal> also(String rule, List<Unit> assisting, String reason, String source) {
        return Optional.of(new Proposal(
                rule, Outcome.CO, null, assisting.stream().map(Unit::id).toList(), reason, source));
    }
}
