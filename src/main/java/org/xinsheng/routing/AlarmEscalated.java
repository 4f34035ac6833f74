package org.xinsheng.routing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.Incident;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;

/**
 * Nobody acknowledged an alarm in time: the next person of the chain is alerted.
 *
 * @param alerted now
 * @param previous who did not acknowledge
 * @param escalations how often by now
 * @param last whether nobody comes after
 */
public record AlarmEscalated(
        RegionCode serviceRegion,
        Instant at,
        Cause cause,
        UUID alarm,
        @Nullable ConversationId conversation,
        @Nullable ReportNumber number,
        Incident incident,
        int level,
        String reason,
        StaffId alerted,
        StaffId previous,
        int escalations,
        boolean last)
        implements DomainEvent {

    @Override
    public String subject() {
        return alarm.toString();
    }
}
