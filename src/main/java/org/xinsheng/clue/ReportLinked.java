package org.xinsheng.clue;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.linking.LinkOutcome;

/**
 * Linking found that a report is, or may be, about a clue that is known: REVIEW or RECURRENCE. A merge has its own event.
 *
 * @param other the clue that it may belong to or repeats
 * @param otherNumber its number
 */
public record ReportLinked(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ReportId report,
        ReportNumber number,
        ClueId clue,
        LinkOutcome outcome,
        ClueId other,
        ReportNumber otherNumber)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
