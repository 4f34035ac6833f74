package org.xinsheng.channel;

import java.time.Instant;
import java.util.function.Predicate;
import org.xinsheng.core.ChannelType;

/** Sends on one channel. One per provider; the outbox finds it by its channel. Called outside any transaction. */
public interface ChannelSender {

    ChannelType channel();

    /** Sends exactly once, in bounded time, without repeating by itself. Never throws for what the provider does. */
    SendResult send(OutboundMessage message);

    /**
     * Asks the provider whether an attempt got through.
     *
     * @param attemptedAt when it was made
     * @param claimed tells of a provider's id whether another attempt of ours owns it: providers name messages by their own
     *     ids only, so two texts that read the same must not be taken for each other
     */
    LookUp lookUp(OutboundMessage message, Instant attemptedAt, Predicate<String> claimed);
}
