package org.xinsheng.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTests {

    private static final Instant NOW = Instant.parse("2026-03-12T01:00:00Z");

    private final List<Instant> told = new ArrayList<>();

    @TempDir
    Path dir;

    @Test
    void movesForwardAndNeverBack() {
        MovableClock clock = clock(new OffsetFile(dir.resolve("ahead")));

        clock.advance(Duration.ofHours(1));
        clock.advanceTo(NOW.plusSeconds(10));

        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(told).containsExactly(NOW.plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysAheadAfterARestart() {
        clock(new OffsetFile(dir.resolve("ahead"))).advance(Duration.ofDays(7));

        assertThat(clock(new OffsetFile(dir.resolve("ahead"))).ahead()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void movesTheViewsInOtherZonesToo() {
        MovableClock clock = clock(new OffsetFile(dir.resolve("ahead")));
        Clock shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));

        clock.advance(Duration.ofMinutes(5));

        assertThat(shanghai.instant()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    }

    private MovableClock clock(OffsetFile file) {
        return new MovableClock(Clock.fixed(NOW, ZoneOffset.UTC), file.read(), file::write, told::add);
    }
}
