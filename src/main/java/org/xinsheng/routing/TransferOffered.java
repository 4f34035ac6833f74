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
 * A clue was offered to another unit. Responsibility has not moved (invariant 2).
 *
 * @param from the unit that stays responsible
 * @param answerBy T04
 */
public record TransferOffered(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        UUID transfer,
        ClueId clue,
        ReportNumber number,
        UnitId from,
        UnitId to,
        Instant answerBy,
        StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
