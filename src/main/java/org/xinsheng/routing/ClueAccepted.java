package org.xinsheng.routing;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * The responsible unit takes a clue itself; nothing was transferred.
 *
 * @param dueAt by when the case is accepted or refused (T05, T07)
 */
public record ClueAccepted(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        UnitId unit,
        StaffId person,
        Instant dueAt,
        StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
