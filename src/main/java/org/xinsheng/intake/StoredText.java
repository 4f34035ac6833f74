package org.xinsheng.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;

/**
 * A row of the inbox, readable.
 *
 * @param turn the turn that it was given to; null while it waits for one
 */
record StoredText(
        RegionCode serviceRegion,
        UUID id,
        ConversationId conversation,
        ChannelAddress worker,
        ChannelAddress ours,
        String text,
        int media,
        InboundMessage.Origin origin,
        Instant receivedAt,
        @Nullable UUID turn,
        boolean done) {

    Turn.TurnText asTurnText() {
        return new Turn.TurnText(id, text, media, receivedAt);
    }

    ReceivedText asReceived() {
        return new ReceivedText(id, conversation, text, media, receivedAt, done);
    }
}
