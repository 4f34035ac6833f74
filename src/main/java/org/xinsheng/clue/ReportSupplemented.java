package org.xinsheng.clue;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;

/**
 * A report was given more, or other, facts.
 *
 * @param revision of the report, from 2
 */
public record ReportSupplemented(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ReportId report,
        ReportNumber number,
        ClueId clue,
        ReporterId reporter,
        int revision)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
