package org.xinsheng.routing;

import java.time.Instant;
import java.util.UUID;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * The offered unit did not answer in time (T04). The offering unit stays responsible; the arbiter decides.
 */
public record TransferExpired(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        UUID transfer,
        ClueId clue,
        ReportNumber number,
        UnitId from,
        UnitId to,
        StaffId person,
        Instant dueAt)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
