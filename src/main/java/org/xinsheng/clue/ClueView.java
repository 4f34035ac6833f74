package org.xinsheng.clue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;
import org.xinsheng.linking.LinkOutcome;

/**
 * A clue, for showing. Of a merged clue the status and responsibility are those of its master.
 *
 * @param number of its first report
 * @param master number of the clue that it was merged into; null if it stands for itself
 * @param outcome what linking said when it was registered
 * @param related number of the clue that it may belong to (REVIEW) or repeats (RECURRENCE)
 * @param facts of all its reports together: nobody and no yuan counted twice
 * @param dueAt when the clock that binds runs out; null when no clock runs
 * @param dueReason which clock that is, with its rule: T02, T04, …
 * @param emergency level 1 (highest) to 3, 0 for none
 * @param reports how many reports it has, those of merged clues included
 * @param version for If-Match
 */
public record ClueView(
        ClueId id,
        RegionCode serviceRegion,
        ReportNumber number,
        ClueStatus status,
        @Nullable ReportNumber master,
        LinkOutcome outcome,
        @Nullable ReportNumber related,
        ReportFacts facts,
        UnitId firstContactUnit,
        Responsibility responsibility,
        List<UnitId> parties,
        @Nullable Instant dueAt,
        @Nullable String dueReason,
        int emergency,
        int reports,
        Instant registeredAt,
        Instant updatedAt,
        long version) {}
