package org.xinsheng.clue;

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
 * A clue was put under another one (R14): who answers for the master answers for it.
 *
 * @param master the clue that stands for both
 * @param unit responsible for the master
 * @param person responsible for the master
 * @param actor who merged them; null when linking was certain
 */
public record CluesMerged(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        ClueId master,
        ReportNumber masterNumber,
        UnitId unit,
        StaffId person,
        @Nullable StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
