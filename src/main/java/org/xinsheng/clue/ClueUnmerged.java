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
 * A clue stands for itself again, as it was before it was merged.
 *
 * @param master the clue that it was under
 * @param unit responsible for it again
 * @param person responsible for it again
 */
public record ClueUnmerged(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        ClueId master,
        ReportNumber masterNumber,
        UnitId unit,
        StaffId person,
        StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
