package org.xinsheng.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.Unit;

/** By the rules and clocks alone: neither linking nor what people did is looked at. */
@Component
class TableFirstContactPreviews implements FirstContactPreviews {

    private final Directory directory;
    private final Deadlines deadlines;
    private final Proposals proposals;

    TableFirstContactPreviews(Directory directory, Deadlines deadlines, Proposals proposals) {
        this.directory = directory;
        this.deadlines = deadlines;
        this.proposals = proposals;
    }

    @Override
    public Preview of(RegionCode region, ReportFacts facts, Instant registeredAt, @Nullable Instant dueAt, Instant at) {
        Unit unit = directory.firstContact(region);
        Instant triage = deadlines.triage(region, facts, registeredAt, at).at();
        Instant due = dueAt == null || triage.isBefore(dueAt) ? triage : dueAt;
        return new Preview(
                unit,
                directory.onDuty(unit.id(), registeredAt),
                due,
                due.isAfter(at) ? due : deadlines.triage(region, facts, at, at).at(),
                proposals.fresh(region, unit, facts, at));
    }
}
