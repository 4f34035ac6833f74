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
 * Danger was seen (R01, R02): the person alerted must acknowledge within 3 minutes.
 *
 * @param conversation that it was seen in; null for transcripts and the API
 * @param level 1 (highest) to 3
 * @param reason code of the danger rule
 * @param alerted on duty at the first-contact unit
 * @param raisedLevel true if the alarm was open and only its level rose
 */
public record AlarmRaised(
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
        boolean raisedLevel)
        implements DomainEvent {

    @Override
    public String subject() {
        return alarm.toString();
    }
}
