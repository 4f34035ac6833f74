package org.xinsheng.routing;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.Deadline;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.WorkCalendar;

/** Which clock binds (deadlines T01 to T21): of all that run, the earliest. */
@Component
class Deadlines {

    private static final Duration EMERGENCY_TRIAGE = Duration.ofHours(1);
    private static final int CASE_DECISION_WORKDAYS = 5;
    private static final int GOVERNMENT_DAYS = 3;
    private static final int RULING_WORKDAYS = 1;

    private final Directory directory;
    private final WorkCalendar calendar;

    Deadlines(Directory directory, WorkCalendar calendar) {
        this.directory = directory;
        this.calendar = calendar;
    }

    /** T02: one working day, an hour in an emergency; T07 where it is earlier. */
    Deadline triage(RegionCode region, ReportFacts facts, Instant registered, Instant from) {
        Deadline triage = facts.incident().isUrgent()
                ? new Deadline(from.plus(EMERGENCY_TRIAGE), "T02")
                : new Deadline(
                        calendar.afterWorkdays(from, directory.profile(region).triageWorkdays()), "T02");
        return withGovernment(triage, facts, registered);
    }

    /** T03: within which a clue that came back is decided again. */
    Deadline again(RegionCode region, ReportFacts facts, Instant registered, Instant from) {
        int workdays = directory.profile(region).triageWorkdays();
        return withGovernment(new Deadline(calendar.afterWorkdays(from, workdays), "T03"), facts, registered);
    }

    /** T04: within which the offered unit answers. */
    Deadline answer(RegionCode region, Instant from) {
        return new Deadline(
                calendar.afterWorkdays(from, directory.profile(region).transferAnswerWorkdays()), "T04");
    }

    /** Within which the arbiter decides a dispute: silence is decided, never endless. */
    Deadline ruling(Instant from) {
        return new Deadline(calendar.afterWorkdays(from, RULING_WORKDAYS), "T04");
    }

    /** T05: 受理 or 不予受理 within five working days of signing for it. */
    Deadline caseDecision(ReportFacts facts, Instant registered, Instant from) {
        return withGovernment(
                new Deadline(calendar.afterWorkdays(from, CASE_DECISION_WORKDAYS), "T05"), facts, registered);
    }

    /** T07: three calendar days from discovery for government investment, PPP and state-owned enterprises (R19, R21, R22). */
    private Deadline withGovernment(Deadline deadline, ReportFacts facts, Instant registered) {
        if (facts.projectNatureHint().isEmpty()) {
            return deadline;
        }
        return deadline.orEarlier(new Deadline(calendar.afterDays(registered, GOVERNMENT_DAYS), "T07"));
    }
}
