package org.xinsheng.clue;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;

/**
 * Better facts no longer fit the clue that a report was merged into; a person should look. Nothing is changed by itself.
 */
public record UnmergeProposed(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        ClueId master,
        ReportNumber masterNumber)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
