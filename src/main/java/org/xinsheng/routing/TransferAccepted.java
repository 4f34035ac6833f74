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
 * The offered unit signed for a clue (接收) and is responsible from this moment.
 *
 * @param person of the accepting unit
 * @param actor who recorded it: of the offering unit where the accepting one has no account
 */
public record TransferAccepted(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        UUID transfer,
        ClueId clue,
        ReportNumber number,
        UnitId from,
        UnitId to,
        StaffId person,
        Instant dueAt,
        StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
