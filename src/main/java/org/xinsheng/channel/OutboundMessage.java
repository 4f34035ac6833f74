package org.xinsheng.channel;

import java.util.UUID;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.RegionCode;

/**
 * One attempt to send one text.
 *
 * @param attemptId random, committed before the attempt; the receipt URL carries it
 * @param from our address
 * @param to the receiver
 */
public record OutboundMessage(
        RegionCode serviceRegion, UUID attemptId, ChannelAddress from, ChannelAddress to, String text) {}
