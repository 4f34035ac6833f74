package org.xinsheng.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueLifecycle;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Deadline;
import org.xinsheng.clue.IllegalTransition;
import org.xinsheng.clue.Responsibility;
import org.xinsheng.clue.Step;
import org.xinsheng.core.Cause;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.routing.CaseOperations.Call;
import org.xinsheng.routing.CaseOperations.NotYours;

/** The transfer protocol (3.2): offer, acceptance, rejection, silence. The clue is locked by the caller. */
@Component
class TransferDesk {

    private static final Pattern PHONE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

    private final CaseDesk desk;
    private final Transfers transfers;
    private final ClueLifecycle lifecycle;
    private final Deadlines deadlines;
    private final Arbiters arbiters;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferDesk(
            CaseDesk desk,
            Transfers transfers,
            ClueLifecycle lifecycle,
            Deadlines deadlines,
            Arbiters arbiters,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.transfers = transfers;
        this.lifecycle = lifecycle;
        this.deadlines = deadlines;
        this.arbiters = arbiters;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    TransferView offer(Call call, ClueView clue, UnitId to, String legalBasis, String summary, Cause cause) {
        RegionCode region = call.serviceRegion();
        Unit target = desk.unit(region, to, "to");
        UnitId from = clue.responsibility().unit();
        String basis = CaseDesk.text("legalBasis", legalBasis, 2, 500);
        String plain = withoutPhone(CaseDesk.text("summary", summary, 2, 2000));
        if (to.equals(from)) {
            throw new IllegalArgumentException("to：不能转给本单位");
        }
        Instant now = clock.instant();
        Deadline answer = deadlines.answer(region, now);
        StaffId by = call.by().id();
        int revision = lifecycle.factsRevision(region, clue.id());
        requireNotAsked(clue, target, revision);
        lifecycle.offerTransfer(
                region,
                clue.id(),
                to,
                answer,
                new Step(now, cause, by, "转送%s：%s".formatted(target.shortName(), basis)));
        Transfer transfer = transfers.saveAndFlush(new Transfer(new Transfer.Offer(
                Ids.next(clock), region, clue.id(), from, to, basis, plain, revision, by, now, answer.at())));
        events.publishEvent(new TransferOffered(
                region, now, cause, transfer.id(), clue.id(), clue.number(), from, to, answer.at(), by));
        return transfer.view();
    }

    TransferView accept(
            Call call,
            ClueView clue,
            Transfer transfer,
            @Nullable StaffId person,
            @Nullable String by,
            @Nullable String reference,
            Cause cause) {
        RegionCode region = call.serviceRegion();
        Unit unit = requireOffered(call, clue, transfer);
        String note = unit.hasAccount() ? null : recorded(by, reference);
        StaffId responsible = responsible(unit, person, call.by());
        Instant now = clock.instant();
        StaffId actor = call.by().id();
        Deadline next = deadlines.caseDecision(clue.facts(), clue.registeredAt(), now);
        String reason = note == null ? unit.shortName() + "接收" : "%s接收，%s".formatted(unit.shortName(), note);
        lifecycle.acceptTransfer(
                region,
                clue.id(),
                new Responsibility(unit.id(), responsible),
                next,
                new Step(now, cause, actor, reason));
        transfer.accept(actor, now, note);
        transfers.saveAndFlush(transfer);
        events.publishEvent(new TransferAccepted(
                region,
                now,
                cause,
                transfer.id(),
                clue.id(),
                clue.number(),
                transfer.from(),
                transfer.to(),
                responsible,
                next.at(),
                actor));
        Responsibility before = clue.responsibility();
        events.publishEvent(new ResponsibilityMoved(
                region,
                now,
                cause,
                clue.id(),
                clue.number(),
                before.unit(),
                before.person(),
                unit.id(),
                responsible,
                actor));
        return transfer.view();
    }

    TransferView reject(
            Call call,
            ClueView clue,
            Transfer transfer,
            RejectionReason reason,
            UnitId proposedUnit,
            String legalBasis,
            String text,
            Cause cause) {
        RegionCode region = call.serviceRegion();
        Unit unit = requireOffered(call, clue, transfer);
        if (!reason.isValid()) {
            throw new IllegalArgumentException("reasonCode：材料不全不能作为退回理由，请向反映人补充了解");
        }
        Unit proposed = desk.unit(region, proposedUnit, "proposedUnit");
        if (proposed.id().equals(unit.id())) {
            throw new IllegalArgumentException("proposedUnit：要写本单位以外的单位");
        }
        String basis = CaseDesk.text("legalBasis", legalBasis, 2, 500);
        String why = CaseDesk.text("text", text, 2, 2000);
        Instant now = clock.instant();
        StaffId actor = call.by().id();
        Deadline ruling = deadlines.ruling(now);
        UnitId arbiter = arbiters.between(region, transfer.from(), transfer.to());
        ClueView after = lifecycle.rejectTransfer(
                region,
                clue.id(),
                deadlines.again(region, clue.facts(), clue.registeredAt(), now),
                ruling,
                arbiter,
                new Step(now, cause, actor, "%s退回（%s）：%s".formatted(unit.shortName(), reason.label(), why)));
        transfer.reject(actor, now, reason, proposed.id(), basis, why);
        transfers.saveAndFlush(transfer);
        boolean disputed = after.status() == ClueStatus.DISPUTED;
        Instant due = disputed || after.dueAt() == null ? ruling.at() : after.dueAt();
        StaffId holder = after.responsibility().person();
        events.publishEvent(new TransferRejected(
                region,
                now,
                cause,
                transfer.id(),
                clue.id(),
                clue.number(),
                transfer.from(),
                transfer.to(),
                reason,
                proposed.id(),
                disputed,
                holder,
                due,
                actor));
        if (disputed) {
            dispute(after, arbiter, ruling, now, cause, actor);
        }
        return transfer.view();
    }

    /** T04 ran out: the offering unit stays responsible, the arbiter decides. */
    void expire(ClueView clue, Transfer transfer, Instant now, Cause cause) {
        RegionCode region = clue.serviceRegion();
        Deadline ruling = deadlines.ruling(now);
        UnitId arbiter = arbiters.between(region, transfer.from(), transfer.to());
        String reason = directory.unit(transfer.to()).shortName() + "到期未答复，转治欠办指定";
        ClueView after =
                lifecycle.expireTransfer(region, clue.id(), ruling, arbiter, new Step(now, cause, null, reason));
        transfer.expire(now);
        transfers.saveAndFlush(transfer);
        events.publishEvent(new TransferExpired(
                region,
                now,
                cause,
                transfer.id(),
                clue.id(),
                clue.number(),
                transfer.from(),
                transfer.to(),
                after.responsibility().person(),
                ruling.at()));
        dispute(after, arbiter, ruling, now, cause, null);
    }

    private void dispute(
            ClueView clue,
            @Nullable UnitId arbiter,
            Deadline ruling,
            Instant now,
            Cause cause,
            @Nullable StaffId actor) {
        events.publishEvent(new ClueDisputed(
                clue.serviceRegion(),
                now,
                cause,
                clue.id(),
                clue.number(),
                clue.responsibility().unit(),
                clue.responsibility().person(),
                arbiter,
                ruling.at(),
                actor));
    }

    /** Nobody is passed around: the same unit is asked again only after the facts have changed (invariant 7). */
    private void requireNotAsked(ClueView clue, Unit target, int revision) {
        List<Transfer> before =
                transfers.ofClue(clue.serviceRegion().value(), clue.id().value());
        if (before.stream().anyMatch(transfer -> transfer.hasAsked(target.id(), revision))) {
            throw new IllegalTransition(clue.status(), "没有新情况，不能再转%s".formatted(target.shortName()));
        }
    }

    /** The offered unit answers; for one without an account the offering unit records what it said. */
    private Unit requireOffered(Call call, ClueView clue, Transfer transfer) {
        Unit unit = directory.unit(transfer.to());
        UnitId answers = unit.hasAccount() ? unit.id() : transfer.from();
        if (!call.by().unit().equals(answers)) {
            throw new NotYours("要由%s答复".formatted(directory.unit(answers).shortName()));
        }
        if (!transfer.isOpen()) {
            throw new IllegalTransition(clue.status(), "这次转送已有结果，不能再答复");
        }
        return unit;
    }

    private static String recorded(@Nullable String by, @Nullable String reference) {
        return "%s答复，凭据：%s".formatted(CaseDesk.text("by", by, 2, 50), CaseDesk.text("reference", reference, 2, 100));
    }

    /** Named, else the caller, else whoever is on duty; of a unit without staff here, whoever recorded it stays reachable. */
    private StaffId responsible(Unit unit, @Nullable StaffId person, StaffMember caller) {
        if (person != null) {
            return desk.memberOf(unit.id(), person);
        }
        if (caller.unit().equals(unit.id()) || directory.staff(unit.id()).isEmpty()) {
            return caller.id();
        }
        return directory.onDuty(unit.id(), clock.instant()).id();
    }

    private static String withoutPhone(String summary) {
        if (PHONE.matcher(summary).find()) {
            throw new IllegalArgumentException("summary：不要写电话号码");
        }
        return summary;
    }
}
