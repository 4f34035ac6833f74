package org.xinsheng.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Outside, times are RFC 3339 with +08:00, to the second. */
final class Times {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private Times() {}

    static OffsetDateTime outside(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atOffset(CHINA);
    }

    static @Nullable OffsetDateTime outsideOrNull(@Nullable Instant at) {
        return at == null ? null : outside(at);
    }
}
