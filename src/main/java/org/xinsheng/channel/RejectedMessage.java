package org.xinsheng.channel;

import java.time.Instant;
import org.xinsheng.core.ChannelType;

/**
 * A request that could not be trusted: kept apart, never a text of a worker.
 *
 * @param reason short code such as {@code bad-signature}
 * @param raw what was sent, cut at 64 KB
 */
public record RejectedMessage(ChannelType channel, String reason, byte[] raw, Instant receivedAt) {}
