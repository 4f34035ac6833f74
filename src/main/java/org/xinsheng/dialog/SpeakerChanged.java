package org.xinsheng.dialog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;

/**
 * Somebody else answers the worker from now on.
 *
 * @param reason code such as {@code danger}, {@code asked}, {@code withdrawal}; null where none was given
 */
public record SpeakerChanged(
        RegionCode serviceRegion,
        ConversationId conversation,
        Conversations.Speaker speaker,
        @Nullable String reason,
        @Nullable StaffId actor,
        Instant at,
        Cause cause)
        implements DomainEvent {

    @Override
    public String subject() {
        return conversation.toString();
    }
}
