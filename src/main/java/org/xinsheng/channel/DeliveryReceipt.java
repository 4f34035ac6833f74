package org.xinsheng.channel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;

/**
 * What a provider says about a message that we sent. The attempt id settles it even where the provider's id never
 * reached us.
 *
 * @param errorCode the provider's code, null where there is none
 */
public record DeliveryReceipt(
        ChannelType channel,
        @Nullable UUID attemptId,
        @Nullable String externalId,
        DeliveryStatus status,
        @Nullable String errorCode,
        Instant at) {}
