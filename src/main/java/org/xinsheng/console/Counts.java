package org.xinsheng.console;

import org.springframework.stereotype.Component;
import org.xinsheng.clue.Clues;
import org.xinsheng.dialog.Conversations;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.routing.Alarms;
import org.xinsheng.routing.CaseFiles;

/** What waits for somebody of a unit. */
@Component
class Counts {

    static final int AT_MOST = 200;

    private final Alarms alarms;
    private final Clues clues;
    private final CaseFiles caseFiles;
    private final SentTexts sent;
    private final Conversations conversations;

    Counts(Alarms alarms, Clues clues, CaseFiles caseFiles, SentTexts sent, Conversations conversations) {
        this.alarms = alarms;
        this.clues = clues;
        this.caseFiles = caseFiles;
        this.sent = sent;
        this.conversations = conversations;
    }

    Waiting of(StaffMember member) {
        var region = member.serviceRegion();
        return new Waiting(
                alarms.current(region).stream()
                        .filter(a -> a.acknowledgedAt() == null)
                        .count(),
                clues(member, Worklist.TRIAGE),
                clues(member, Worklist.REVIEW),
                caseFiles.offeredTo(region, member.unit(), AT_MOST).size(),
                clues(member, Worklist.MINE),
                sent.undelivered(region, AT_MOST).size(),
                conversations.waitingForPerson(region).size());
    }

    private long clues(StaffMember member, Worklist list) {
        return clues.list(list.query(member, 0, 1, null)).total();
    }

    /** How many of each. */
    record Waiting(
            long alarms, long triage, long review, long offered, long mine, long undelivered, long conversations) {}
}
