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
 * Units disagree about a clue, or one did not answer; the arbiter designates. The unit named stays responsible. Follows a
 * {@link TransferRejected} or {@link TransferExpired} of the same cause.
 *
 * @param arbiter the lowest leading office that covers both units; null if the region has none
 * @param unit responsible until then
 * @param dueAt by when the arbiter decides
 */
public record ClueDisputed(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        UnitId unit,
        StaffId person,
        @Nullable UnitId arbiter,
        Instant dueAt,
        @Nullable StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
