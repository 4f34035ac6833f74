package org.xinsheng.intake;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the inbox as it is inserted: personal columns are ciphertext. */
record NewText(
        String serviceRegion,
        UUID id,
        UUID conversation,
        String channel,
        String externalId,
        String origin,
        byte[] worker,
        byte[] ours,
        byte[] body,
        byte[] raw,
        int media,
        OffsetDateTime receivedAt,
        OffsetDateTime storedAt) {}
