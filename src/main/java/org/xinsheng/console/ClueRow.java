package org.xinsheng.console;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.clue.ClueView;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.pages.Formats;

/**
 * A clue in one line.
 *
 * @param subject employer, project, place: what is known of them; empty if nothing is
 * @param due when the clock that binds runs out, in words; empty if none runs
 * @param overdue whether that was in the past
 * @param soon whether less than a day is left
 */
record ClueRow(
        String number,
        String spaced,
        String subject,
        String people,
        String amount,
        String due,
        @Nullable String dueReason,
        boolean overdue,
        boolean soon,
        String responsible,
        String status,
        int emergency,
        int reports,
        @Nullable String master,
        @Nullable String related,
        String outcome) {

    private static final long DAY = 86_400;

    static ClueRow of(ClueView clue, Desk desk, Formats formats, Instant now) {
        ReportFacts facts = clue.facts();
        Instant due = clue.dueAt();
        return new ClueRow(
                clue.number().value(),
                clue.number().spaced(),
                Stream.of(facts.employer(), facts.project(), facts.location())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                formats.people(facts.headcount()),
                formats.table(facts.amount()),
                due == null ? "" : formats.time(due, now),
                clue.dueReason(),
                due != null && due.isBefore(now),
                due != null && !due.isBefore(now) && due.isBefore(now.plusSeconds(DAY)),
                desk.unitName(clue.responsibility().unit()) + " "
                        + desk.personName(clue.responsibility().person()),
                clue.status().name(),
                clue.emergency(),
                clue.reports(),
                clue.master() == null ? null : clue.master().spaced(),
                clue.related() == null ? null : clue.related().spaced(),
                clue.outcome().name());
    }
}
