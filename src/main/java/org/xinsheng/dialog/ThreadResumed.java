package org.xinsheng.dialog;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;

/** Somebody proved to be the one who reported, and goes on in another conversation. */
record ThreadResumed(
        RegionCode serviceRegion, ConversationId conversation, ReportNumber number, Instant at, Cause cause)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
