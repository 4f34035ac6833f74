package org.xinsheng.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a report.
 *
 * @param clue the clue that it joins (MERGED), may join (REVIEW) or repeats (RECURRENCE); null for NEW
 * @param scored the candidates that came near, best first, at most ten
 */
public record LinkDecision(LinkOutcome outcome, @Nullable String clue, List<Scored> scored) {

    public LinkDecision {
        scored = List.copyOf(scored);
    }

    /** A candidate and how well the report fits it. */
    public record Scored(String clue, Comparison comparison) {}
}
