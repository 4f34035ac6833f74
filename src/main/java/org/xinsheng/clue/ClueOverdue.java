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
 * The clock that binds ran out (overlay OVERDUE). The state does not change.
 *
 * @param rule which clock, such as T02
 * @param unit responsible
 * @param person responsible
 */
public record ClueOverdue(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        String rule,
        UnitId unit,
        StaffId person)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
