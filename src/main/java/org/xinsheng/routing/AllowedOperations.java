package org.xinsheng.routing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;

/** Which operations are open to somebody, the likeliest first. */
@Component
class AllowedOperations {

    private static final Set<ClueStatus> OFFERABLE =
            EnumSet.of(ClueStatus.TRIAGE, ClueStatus.TRANSFER_REJECTED, ClueStatus.VERIFYING);
    private static final Set<ClueStatus> ACCEPTABLE = EnumSet.of(ClueStatus.TRIAGE, ClueStatus.TRANSFER_REJECTED);

    private final CaseDesk desk;
    private final Directory directory;

    AllowedOperations(CaseDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    Set<String> of(ClueView clue, List<Transfer> transfers, @Nullable Proposal proposal, StaffMember by) {
        var allowed = new LinkedHashSet<String>();
        if (clue.master() != null) {
            if (CaseDesk.mayMerge(by)) {
                allowed.add("unmerge");
            }
            return allowed;
        }
        if (transfers.stream().anyMatch(transfer -> transfer.isOpen() && answers(transfer, by))) {
            allowed.add("transfers/acceptance");
            allowed.add("transfers/rejection");
        }
        if (desk.actsFor(by, clue.responsibility().unit(), clue)) {
            allowed.addAll(ofHolder(clue, proposal));
        }
        if (CaseDesk.mayMerge(by) && clue.status().isOpen() && clue.status() != ClueStatus.TRANSFER_OFFERED) {
            allowed.add("merge");
        }
        return Collections.unmodifiableSet(allowed);
    }

    private static List<String> ofHolder(ClueView clue, @Nullable Proposal proposal) {
        var allowed = new java.util.ArrayList<String>();
        boolean goes = proposal != null && proposal.target() != null;
        if (OFFERABLE.contains(clue.status())) {
            allowed.add("transfers");
        }
        if (ACCEPTABLE.contains(clue.status())) {
            allowed.add(goes ? allowed.size() : 0, "acceptance");
        }
        if (clue.status().isOpen()) {
            allowed.add("reassignment");
        }
        return allowed;
    }

    private boolean answers(Transfer transfer, StaffMember by) {
        Unit unit = directory.unit(transfer.to());
        UnitId answering = unit.hasAccount() ? unit.id() : transfer.from();
        return by.unit().equals(answering);
    }
}
