package org.xinsheng.routing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Incident;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.directory.StaffMember;

/**
 * Emergency alarms (R01, R02, K07): to the duty officer at once, to the next on the roster after 3 minutes without an
 * acknowledgement, then to the 治欠办. Raised next to the ordinary route, never instead of it.
 */
public interface Alarms {

    /**
     * Raises an alarm. While one of the same conversation is open, a further one only raises its level.
     *
     * @param reason code of the danger rule, never words of the worker
     * @return its id
     */
    UUID raise(
            RegionCode serviceRegion,
            @Nullable ConversationId conversation,
            @Nullable ReporterId reporter,
            @Nullable ReportNumber number,
            Incident incident,
            String reason,
            Instant at,
            Cause cause);

    /** Somebody has it: escalation stops. */
    void acknowledge(RegionCode serviceRegion, UUID alarm, StaffMember by);

    /** Alarms nobody has acknowledged, and those acknowledged in the last 24 hours, the newest first. */
    List<Alarm> current(RegionCode serviceRegion);

    /** An alarm and how far it got. */
    record Alarm(
            UUID id,
            RegionCode serviceRegion,
            @Nullable ConversationId conversation,
            @Nullable ReportNumber number,
            Incident incident,
            int level,
            String reason,
            Instant raisedAt,
            StaffId alerted,
            int escalations,
            @Nullable StaffId acknowledgedBy,
            @Nullable Instant acknowledgedAt) {}
}
