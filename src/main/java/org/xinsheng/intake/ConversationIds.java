package org.xinsheng.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.KeyedHash;
import org.xinsheng.core.RegionCode;

/**
 * Computes the id of a conversation from its two addresses, so that storing a text needs no look-up. The keyed hash keeps
 * an address from being guessed from an id; the id is a UUIDv8 (RFC 9562).
 */
@Component
class ConversationIds {

    private final KeyedHash hash;

    ConversationIds(KeyedHash hash) {
        this.hash = hash;
    }

    ConversationId of(RegionCode serviceRegion, ChannelAddress worker, ChannelAddress ours) {
        String key = String.join("\n", serviceRegion.value(), worker.channel().name(), worker.value(), ours.value());
        ByteBuffer digest = ByteBuffer.wrap(sha256(hash.of("intake.conversation", key)));
        long high = digest.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x8000L;
        long low = digest.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new ConversationId(new UUID(high, low));
    }

    private static byte[] sha256(String value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
