package org.xinsheng.notification;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.CluesMerged;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.routing.ClueDisputed;
import org.xinsheng.routing.TransferAccepted;
import org.xinsheng.routing.TransferExpired;
import org.xinsheng.routing.TransferRejected;

/**
 * Tells workers what they can feel (domain 3.4), in the transaction in which it happens: everybody who reported the clue,
 * those of merged reports included. What a live turn causes is told by that turn's own reply.
 */
@Component
class WorkerNotices {

    private final Clues clues;
    private final Directory directory;
    private final Post post;

    WorkerNotices(Clues clues, Directory directory, Post post) {
        this.clues = clues;
        this.directory = directory;
        this.post = post;
    }

    @EventListener
    void on(TransferAccepted event) {
        tell(event, event.clue(), "transfer-accepted", held(event.to(), event.person(), event.dueAt()));
    }

    @EventListener
    void on(TransferRejected event) {
        tell(event, event.clue(), "finding-unit", held(event.from(), event.person(), event.dueAt()));
    }

    /** Follows a rejection or an expiry of the same cause: said once. */
    @EventListener
    void on(ClueDisputed event) {
        tell(event, event.clue(), "finding-unit", held(event.unit(), event.person(), event.dueAt()));
    }

    @EventListener
    void on(TransferExpired event) {
        tell(event, event.clue(), "finding-unit", held(event.from(), event.person(), event.dueAt()));
    }

    /** Only those whose report was put under another one; for the others nothing changes. */
    @EventListener
    void on(CluesMerged event) {
        Unit unit = directory.unit(event.unit());
        tell(event, event.clue(), "merged", Map.of("tel", unit.phone()));
    }

    private void tell(DomainEvent event, ClueId clue, String template, Map<String, String> values) {
        Cause cause = event.cause();
        if (cause.isTurn()) {
            return;
        }
        for (ReportView report : clues.reports(event.serviceRegion(), clue)) {
            post.toReporter(event.serviceRegion(), report, cause, template, values);
        }
    }

    private Map<String, String> held(UnitId unitId, StaffId personId, Instant dueAt) {
        Unit unit = directory.unit(unitId);
        String person = directory.findStaff(personId).map(StaffMember::title).orElse("");
        return Map.of("unit", unit.shortName(), "name", person, "date", Dates.day(dueAt), "tel", unit.phone());
    }
}
