package org.xinsheng.routing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;

/**
 * Somebody has an alarm in hand: escalation stops.
 */
public record AlarmAcknowledged(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        UUID alarm,
        @Nullable ConversationId conversation,
        @Nullable ReportNumber number,
        int level,
        StaffId actor)
        implements DomainEvent {

    @Override
    public String subject() {
        return alarm.toString();
    }
}
