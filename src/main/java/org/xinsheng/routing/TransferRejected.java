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
 * The offered unit sent a clue back; the offering one is responsible as before.
 *
 * @param proposed the unit that it thinks is right
 * @param disputed whether this was the second rejection
 */
public record TransferRejected(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        UUID transfer,
        ClueId clue,
        ReportNumber number,
        UnitId from,
        UnitId to,
        RejectionReason reason,
        UnitId proposed,
        boolean disputed,
        StaffId person,
        Instant dueAt,
        StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
