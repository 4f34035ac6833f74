package org.xinsheng.outbox;

import java.time.Instant;
import java.util.UUID;
import org.xinsheng.channel.OutboundMessage;
import org.xinsheng.core.RegionCode;

/**
 * One attempt to send a text, committed before it is made.
 *
 * @param lookUps how often the provider was asked about it
 */
record Attempt(UUID text, OutboundMessage message, Instant startedAt, int lookUps) {

    UUID id() {
        return message.attemptId();
    }

    RegionCode serviceRegion() {
        return message.serviceRegion();
    }
}
