package org.xinsheng.linking;

import java.util.List;

/**
 * A clue that a report may belong to.
 *
 * @param clue id of the clue
 * @param closed whether it has ended; then only a recurrence is possible
 * @param reports all reports of the clue, or the first and the latest where there are very many; never empty
 */
public record Candidate(String clue, boolean closed, List<LinkableReport> reports) {

    public Candidate {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a clue has at least one report");
        }
        reports = List.copyOf(reports);
    }
}
