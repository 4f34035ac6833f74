package org.xinsheng.core;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDv7 ids (RFC 9562): they sort by time of creation, which keeps indexes compact. Those made by one process in
 * the same millisecond sort by creation too. Thread-safe.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The last millisecond, and in its lowest 12 bits a count of the ids made in it. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id whose first 48 bits are the milliseconds of {@code clock}. */
    public static UUID next(Clock clock) {
        long millis = clock.millis();
        long stamp = LAST.updateAndGet(last -> last >>> 12 == millis ? last + 1 : millis << 12);
        long high = (stamp >>> 12) << 16 | 0x7000L | (stamp & 0x0FFFL);
        long low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(high, low);
    }
}
