package org.xinsheng.clue;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * Somebody has to decide where a clue belongs (T02).
 *
 * @param dueAt by when
 */
public record TriageStarted(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        UnitId unit,
        StaffId person,
        Instant dueAt)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
