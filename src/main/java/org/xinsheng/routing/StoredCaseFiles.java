package org.xinsheng.routing;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.StaffMember;

/** Puts together what is known of a clue, for those who may see it. */
@Component
@Transactional(readOnly = true)
class StoredCaseFiles implements CaseFiles {

    private final CaseDesk desk;
    private final Clues clues;
    private final Transfers transfers;
    private final Proposals proposals;
    private final AllowedOperations allowed;
    private final Clock clock;

    StoredCaseFiles(
            CaseDesk desk,
            Clues clues,
            Transfers transfers,
            Proposals proposals,
            AllowedOperations allowed,
            Clock clock) {
        this.desk = desk;
        this.clues = clues;
        this.transfers = transfers;
        this.proposals = proposals;
        this.allowed = allowed;
        this.clock = clock;
    }

    @Override
    public CaseFile open(RegionCode serviceRegion, ReportNumber number, StaffMember by) {
        ClueView clue = desk.visible(serviceRegion, number, by);
        List<Transfer> offers =
                transfers.ofClue(serviceRegion.value(), clue.id().value());
        Proposal proposal = proposals.of(clue, offers, clock.instant());
        return new CaseFile(
                clue,
                clues.reports(serviceRegion, clue.id()),
                clues.history(serviceRegion, clue.id()),
                offers.stream().map(Transfer::view).toList(),
                proposal,
                allowed.of(clue, offers, proposal, by));
    }

    @Override
    public List<ClueView> offeredTo(RegionCode serviceRegion, UnitId unit, int atMost) {
        return clues.find(
                serviceRegion,
                transfers.waitingFor(serviceRegion.value(), unit.value(), Limit.of(atMost)).stream()
                        .map(Transfer::clue)
                        .toList());
    }
}
