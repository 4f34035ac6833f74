package org.xinsheng.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;

/**
 * A text to be sent.
 *
 * @param conversation the thread it belongs to; null for an alarm to staff
 * @param from our address
 * @param recipient id of the reporter or member of staff: with cause and purpose it makes the text unique
 * @param purpose what the text is for, such as {@code reply}, {@code transfer-accepted}; 1 to 64 characters
 * @param template id of the registered template that it was made from; null on chat
 * @param notBefore when it may go out at the earliest
 */
public record Draft(
        RegionCode serviceRegion,
        @Nullable ConversationId conversation,
        ChannelAddress from,
        ChannelAddress to,
        String text,
        Cause cause,
        String recipient,
        String purpose,
        @Nullable String template,
        Instant notBefore) {}
