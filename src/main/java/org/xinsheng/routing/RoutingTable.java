package org.xinsheng.routing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.xinsheng.core.UnitId;
import org.xinsheng.routing.Proposal.Outcome;

/**
 * The routing decision table. The first deciding rule that fires says where a clue should go; the others that fire add
 * units and remarks. Whatever it says is a proposal: a person confirms. R18 is part of R16 and R17; R23, R24 and R27 need
 * facts that only a handler can know.
 */
final class RoutingTable {

    private static final List<Rule> DECIDING = List.of(
            SubjectRules::r04ProjectPayment,
            SubjectRules::r06OtherLabour,
            SubjectRules::r07InCourt,
            SubjectRules::r08JudgmentUnenforced,
            SubjectRules::r09Criminal,
            SubjectRules::r11Unidentifiable,
            SubjectRules::r12OtherCity,
            SubjectRules::r13OtherCounty,
            BaseRules::r15NotConstruction,
            BaseRules::r20GovernmentFunds,
            BaseRules::r16Construction,
            BaseRules::r17ContractingViolation,
            BaseRules::r30Fallback);

    private static final List<Rule> ADDING = List.of(
            OverlayRules::r01Danger,
            OverlayRules::r02Mass,
            OverlayRules::r03Signs,
            OverlayRules::r05Mixed,
            OverlayRules::r10Old,
            OverlayRules::r14Known,
            OverlayRules::r19GovernmentInvestment,
            OverlayRules::r21Partnership,
            OverlayRules::r22StateOwned,
            OverlayRules::r25Absconded,
            OverlayRules::r26RefusesAfterOrder,
            OverlayRules::r28Major,
            OverlayRules::r29Hardship);

    private RoutingTable() {}

    static Proposal propose(Situation situation) {
        Proposal decided = DECIDING.stream()
                .map(rule -> rule.apply(situation))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("R30 always fires"));
        List<Proposal> added = ADDING.stream()
                .map(rule -> rule.apply(situation))
                .flatMap(Optional::stream)
                .toList();
        return added.stream()
                .reduce(decided, (so, more) -> join(so, more, situation.holder().id()));
    }

    private static Proposal join(Proposal decided, Proposal more, UnitId holder) {
        var assisting = new LinkedHashSet<>(decided.assisting());
        assisting.addAll(more.assisting());
        assisting.remove(decided.target() == null ? holder : decided.target());
        boolean together = decided.outcome() == Outcome.TRANSFER || decided.outcome() == Outcome.ACCEPT;
        return new Proposal(
                decided.rule(),
                together && !assisting.isEmpty() ? Outcome.CO : decided.outcome(),
                decided.target(),
                List.copyOf(assisting),
                decided.reason() + more.reason(),
                decided.source());
    }
}
