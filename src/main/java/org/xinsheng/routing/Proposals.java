package org.xinsheng.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.Unit;
import org.xinsheng.routing.Proposal.Outcome;

/** Where a clue should go, as long as no unit has accepted it. */
@Component
class Proposals {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Set<ClueStatus> UNDECIDED = EnumSet.of(
            ClueStatus.REGISTERED,
            ClueStatus.TRIAGE,
            ClueStatus.NEEDS_INFO,
            ClueStatus.TRANSFER_OFFERED,
            ClueStatus.TRANSFER_REJECTED,
            ClueStatus.DISPUTED);

    private final Directory directory;

    Proposals(Directory directory) {
        this.directory = directory;
    }

    @Nullable Proposal of(ClueView clue, List<Transfer> transfers, Instant now) {
        if (clue.master() != null || !UNDECIDED.contains(clue.status())) {
            return null;
        }
        return afterRejection(clue, transfers).orElseGet(() -> RoutingTable.propose(situation(clue, now)));
    }

    /** For a report that nobody has looked at, held by a unit, and without any other that it may belong to. */
    Proposal fresh(RegionCode region, Unit holder, ReportFacts facts, Instant now) {
        return RoutingTable.propose(new Situation(
                directory, directory.profile(region), holder, facts, null, LocalDate.ofInstant(now, CHINA)));
    }

    private Situation situation(ClueView clue, Instant now) {
        return new Situation(
                directory,
                directory.profile(clue.serviceRegion()),
                directory.unit(clue.responsibility().unit()),
                clue.facts(),
                clue.related(),
                LocalDate.ofInstant(now, CHINA));
    }

    /** Who sends a clue back names the unit that is right: unless it was asked before, that one is next. */
    private Optional<Proposal> afterRejection(ClueView clue, List<Transfer> transfers) {
        if (clue.status() != ClueStatus.TRANSFER_REJECTED || transfers.isEmpty()) {
            return Optional.empty();
        }
        Transfer last = transfers.getLast();
        UnitId next = last.proposedUnit();
        if (next == null || next.equals(clue.responsibility().unit())) {
            return Optional.empty();
        }
        boolean askedBefore = transfers.stream().anyMatch(t -> t.to().equals(next));
        Optional<Unit> unit = directory.findUnit(next).filter(u -> !askedBefore);
        return unit.map(u -> new Proposal(
                "R30",
                Outcome.TRANSFER,
                u.id(),
                List.of(),
                "%s已退回，认为应由%s办理；请核对依据后再转一次。".formatted(directory.unit(last.to()).shortName(), u.shortName()),
                "首问负责制：转送协议"));
    }
}
