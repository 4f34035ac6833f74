package org.xinsheng.clue;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * A report was registered: it has a number, a clue of its own and somebody who answers for it.
 *
 * @param unit of first contact
 * @param person of that unit who is responsible from now on
 */
public record ReportRegistered(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ReportId report,
        ReportNumber number,
        ClueId clue,
        ReporterId reporter,
        UnitId unit,
        StaffId person)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
