package org.xinsheng.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final Instant NOW = Instant.parse("2026-11-21T01:02:03.456Z");

    @Test
    void idsOfOneMillisecondSortByCreation() {
        Clock still = Clock.fixed(NOW, ZoneOffset.UTC);
        List<UUID> ids = Stream.generate(() -> Ids.next(still)).limit(1000).toList();
        assertThat(ids.stream().map(UUID::toString).toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsCarryTheirMillisecondVersionAndVariant() {
        UUID id = Ids.next(Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
