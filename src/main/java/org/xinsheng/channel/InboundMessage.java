package org.xinsheng.channel;

import java.time.Instant;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.RegionCode;

/**
 * A text that came in, as every channel hands it over.
 *
 * @param serviceRegion given by the receiving address
 * @param externalId the provider's id of the message; unique per service region and channel
 * @param from the worker
 * @param to our address
 * @param text as it came, may be empty; up to 1 MB
 * @param media how many pictures, recordings or files came with it
 * @param raw what the provider sent, byte for byte
 * @param receivedAt when it reached the provider if that is known, else us
 */
public record InboundMessage(
        RegionCode serviceRegion,
        String externalId,
        ChannelAddress from,
        ChannelAddress to,
        String text,
        int media,
        byte[] raw,
        Instant receivedAt,
        Origin origin) {

    /** How a text got here. */
    public enum Origin {
        WEBHOOK,
        /** Read from the provider's list because the webhook missed it. */
        RECONCILED,
        /** Typed on one of our own pages. */
        PAGE,
        TRANSCRIPT
    }
}
