package org.xinsheng.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;

/**
 * The rules propose where a clue should go; a person decides.
 *
 * @param rule that decided, R01 to R30
 * @param target null if it stays
 */
public record RouteProposed(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        ClueId clue,
        ReportNumber number,
        String rule,
        Proposal.Outcome outcome,
        @Nullable UnitId target)
        implements DomainEvent {

    @Override
    public String subject() {
        return clue.toString();
    }
}
