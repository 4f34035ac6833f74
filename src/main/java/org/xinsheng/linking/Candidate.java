package org.xinsheng.linking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clue that a report may belong to.
 *
 * @param clue id of the clue
 * @param closed whether it has ended; then only a recurrence is possible
 * @param reports all reports of the clue in order of arrival, or the first and the latest where there are very many;
 *     never empty
 * @param closedAt when it ended; null if it is open, or if that is not known
 */
public record Candidate(
        String clue,
        boolean closed,
        List<LinkableReport> reports,
        @Nullable Instant closedAt) {

    public Candidate {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a clue has at least one report");
        }
        reports = List.copyOf(reports);
    }

    public Candidate(String clue, boolean closed, List<LinkableReport> reports) {
        this(clue, closed, reports, null);
    }
}
