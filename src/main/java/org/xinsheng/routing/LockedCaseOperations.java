package org.xinsheng.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.clue.ClueLifecycle;
import org.xinsheng.clue.ClueRegister;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Deadline;
import org.xinsheng.clue.Responsibility;
import org.xinsheng.clue.Step;
import org.xinsheng.core.Cause;
import org.xinsheng.core.Ids;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** Locks the clue, checks who calls, does it, tells what happened; all in one transaction. */
@Component
@Transactional
class LockedCaseOperations implements CaseOperations {

    private final CaseDesk desk;
    private final TransferDesk transferDesk;
    private final Transfers transfers;
    private final ClueLifecycle lifecycle;
    private final ClueRegister register;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LockedCaseOperations(
            CaseDesk desk,
            TransferDesk transferDesk,
            Transfers transfers,
            ClueLifecycle lifecycle,
            ClueRegister register,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.transferDesk = transferDesk;
        this.transfers = transfers;
        this.lifecycle = lifecycle;
        this.register = register;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public TransferView offer(Call call, UnitId to, String legalBasis, String summary) {
        ClueView clue = desk.take(call);
        desk.requireResponsible(call, clue);
        return transferDesk.offer(call, clue, to, legalBasis, summary, cause());
    }

    @Override
    public TransferView acceptTransfer(
            Call call, UUID transfer, @Nullable StaffId person, @Nullable String by, @Nullable String reference) {
        ClueView clue = desk.take(call);
        return transferDesk.accept(call, clue, find(clue, transfer), person, by, reference, cause());
    }

    @Override
    public TransferView rejectTransfer(
            Call call, UUID transfer, RejectionReason reason, UnitId proposedUnit, String legalBasis, String text) {
        ClueView clue = desk.take(call);
        return transferDesk.reject(call, clue, find(clue, transfer), reason, proposedUnit, legalBasis, text, cause());
    }

    @Override
    public void accept(Call call, @Nullable StaffId person) {
        ClueView clue = desk.take(call);
        desk.requireResponsible(call, clue);
        Responsibility before = clue.responsibility();
        StaffId responsible = person != null
                ? desk.memberOf(before.unit(), person)
                : call.by().unit().equals(before.unit()) ? call.by().id() : before.person();
        Instant now = clock.instant();
        Cause cause = cause();
        StaffId actor = call.by().id();
        Deadline next = deadlines.caseDecision(clue.facts(), clue.registeredAt(), now);
        lifecycle.accept(call.serviceRegion(), clue.id(), responsible, next, new Step(now, cause, actor, "自行承办"));
        events.publishEvent(new ClueAccepted(
                call.serviceRegion(),
                now,
                cause,
                clue.id(),
                clue.number(),
                before.unit(),
                responsible,
                next.at(),
                actor));
        moved(call, clue, responsible, now, cause);
    }

    @Override
    public void reassign(Call call, StaffId person, String reason) {
        ClueView clue = desk.take(call);
        desk.requireResponsible(call, clue);
        String why = CaseDesk.text("reason", reason, 2, 500);
        StaffId next = desk.memberOf(clue.responsibility().unit(), person);
        if (next.equals(clue.responsibility().person())) {
            throw new IllegalArgumentException("person：已经由%s负责".formatted(person));
        }
        Instant now = clock.instant();
        Cause cause = cause();
        lifecycle.reassign(
                call.serviceRegion(),
                clue.id(),
                next,
                new Step(now, cause, call.by().id(), why));
        moved(call, clue, next, now, cause);
    }

    @Override
    public void merge(Call call, ReportNumber into, String reason) {
        ClueView clue = desk.visible(call.serviceRegion(), call.number(), call.by());
        ClueView master = desk.visible(call.serviceRegion(), into, call.by());
        requireMerger(call);
        String why = CaseDesk.text("reason", reason, 2, 500);
        lockBoth(call, clue, master);
        register.merge(call.serviceRegion(), clue.number(), into, call.by().id(), why, clock.instant(), cause());
    }

    @Override
    public void unmerge(Call call, String reason) {
        ClueView clue = desk.visible(call.serviceRegion(), call.number(), call.by());
        requireMerger(call);
        String why = CaseDesk.text("reason", reason, 2, 500);
        if (call.ifVersion() != null) {
            desk.requireVersion(call, clue);
        }
        register.unmerge(call.serviceRegion(), clue.number(), call.by().id(), why, clock.instant(), cause());
    }

    private static void requireMerger(Call call) {
        if (!CaseDesk.mayMerge(call.by())) {
            throw new NotYours("并案由首问单位受理员或治欠办办理");
        }
    }

    /** In the order of the ids, as everywhere. */
    private void lockBoth(Call call, ClueView clue, ClueView other) {
        boolean inOrder = clue.id().value().compareTo(other.id().value()) < 0;
        ClueView first = lifecycle.lock(call.serviceRegion(), inOrder ? clue.id() : other.id());
        ClueView second = lifecycle.lock(call.serviceRegion(), inOrder ? other.id() : clue.id());
        desk.requireVersion(call, inOrder ? first : second);
    }

    private void moved(Call call, ClueView before, StaffId person, Instant now, Cause cause) {
        Responsibility holder = before.responsibility();
        if (person.equals(holder.person())) {
            return;
        }
        events.publishEvent(new ResponsibilityMoved(
                call.serviceRegion(),
                now,
                cause,
                before.id(),
                before.number(),
                holder.unit(),
                holder.person(),
                holder.unit(),
                person,
                call.by().id()));
    }

    private Transfer find(ClueView clue, UUID transfer) {
        return transfers
                .find(clue.serviceRegion().value(), clue.id().value(), transfer)
                .orElseThrow(() -> new IllegalArgumentException("transfer：该线索没有这次转送"));
    }

    private Cause cause() {
        return Cause.operation(Ids.next(clock));
    }
}
