package org.xinsheng.routing;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.clue.ClueLifecycle;
import org.xinsheng.clue.ClueRegister;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.Deadline;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.PartyRole;
import org.xinsheng.clue.RegisteredReport;
import org.xinsheng.clue.Responsibility;
import org.xinsheng.clue.Step;
import org.xinsheng.clue.Supplement;
import org.xinsheng.core.Cause;
import org.xinsheng.core.RegionCode;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.UnitKind;

/** Gives every report to the unit that was asked, and a proposal to the person on duty there. */
@Component
@Transactional
class RegisteringFirstContact implements FirstContact {

    private final Directory directory;
    private final ClueRegister register;
    private final ClueLifecycle lifecycle;
    private final Clues clues;
    private final Deadlines deadlines;
    private final Proposals proposals;
    private final ApplicationEventPublisher events;

    RegisteringFirstContact(
            Directory directory,
            ClueRegister register,
            ClueLifecycle lifecycle,
            Clues clues,
            Deadlines deadlines,
            Proposals proposals,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.register = register;
        this.lifecycle = lifecycle;
        this.clues = clues;
        this.deadlines = deadlines;
        this.proposals = proposals;
        this.events = events;
    }

    @Override
    public Registration register(NewReport report) {
        RegionCode region = report.serviceRegion();
        Instant at = report.receivedAt();
        Unit unit = directory.firstContact(region);
        Responsibility holder =
                new Responsibility(unit.id(), directory.onDuty(unit.id(), at).id());
        Deadline triage = deadlines.triage(region, report.facts(), at, at);
        RegisteredReport registered = register.register(report, holder, triage);
        return look(region, registered, at, report.cause());
    }

    @Override
    public Registration supplement(Supplement supplement) {
        RegisteredReport registered = register.supplement(supplement);
        return look(supplement.serviceRegion(), registered, supplement.at(), supplement.cause());
    }

    /** Looks where the clue belongs now, whatever was known before. */
    private Registration look(RegionCode region, RegisteredReport registered, Instant at, Cause cause) {
        ClueView clue = clues.find(region, registered.master()).orElseThrow();
        clue = hasten(clue, at, cause);
        if (clue.facts().incident().isUrgent()) {
            supervise(clue, at);
        }
        Proposal proposal = proposals.of(clue, List.of(), at);
        if (proposal != null) {
            events.publishEvent(new RouteProposed(
                    region,
                    at,
                    cause,
                    clue.id(),
                    clue.number(),
                    proposal.rule(),
                    proposal.outcome(),
                    proposal.target()));
        }
        return registration(registered, clue, at);
    }

    /** Danger or the nature of the project may be known late: then an earlier clock binds, counted from discovery. */
    private ClueView hasten(ClueView clue, Instant at, Cause cause) {
        return switch (clue.status()) {
            case TRIAGE, NEEDS_INFO, TRANSFER_REJECTED -> {
                Deadline deadline = deadlines.triage(clue.serviceRegion(), clue.facts(), clue.registeredAt(), at);
                Instant due = clue.dueAt();
                yield due != null && deadline.at().isBefore(due)
                        ? lifecycle.hasten(
                                clue.serviceRegion(), clue.id(), deadline, new Step(at, cause, null, "有新情况，时限提前"))
                        : clue;
            }
            default -> clue;
        };
    }

    private void supervise(ClueView clue, Instant at) {
        directory
                .lowestCovering(clue.serviceRegion(), UnitKind.LEADING_OFFICE, clue.serviceRegion())
                .ifPresent(office ->
                        lifecycle.addParty(clue.serviceRegion(), clue.id(), office.id(), PartyRole.SUPERVISING, at));
    }

    private Registration registration(RegisteredReport registered, ClueView clue, Instant at) {
        Responsibility holder = clue.responsibility();
        StaffMember person = directory.findStaff(holder.person()).orElseGet(() -> directory.onDuty(holder.unit(), at));
        Instant due = clue.dueAt();
        Instant answerBy = due != null && due.isAfter(at)
                ? due
                : deadlines.triage(clue.serviceRegion(), clue.facts(), at, at).at();
        return new Registration(registered, directory.unit(holder.unit()), person, answerBy);
    }
}
