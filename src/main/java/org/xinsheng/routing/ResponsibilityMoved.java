package org.xinsheng.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * Another unit, or another person of the same unit, is responsible for a clue.
 */
public record ResponsibilityMoved(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        UnitId fromUnit,
        StaffId fromPerson,
        UnitId toUnit,
        StaffId toPerson,
        @Nullable StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
