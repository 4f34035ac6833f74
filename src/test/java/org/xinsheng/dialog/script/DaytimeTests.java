package org.xinsheng.dialog.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.dialog.script.DialogScript.Daytime;

class DaytimeTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T08:00:00+08:00, 2026-03-05T08:00:00+08:00",
        "2026-03-05T20:59:59+08:00, 2026-03-05T20:59:59+08:00",
        "2026-03-05T21:00:00+08:00, 2026-03-06T08:00:00+08:00",
        "2026-03-05T07:59:59+08:00, 2026-03-05T08:00:00+08:00",
        "2026-12-31T23:30:00+08:00, 2027-01-01T08:00:00+08:00",
        "2026-03-05T00:00:00+08:00, 2026-03-05T08:00:00+08:00",
    })
    void waitsForTheMorningInChina(String instant, String next) {
        assertThat(new Daytime(8, 21).next(at(instant))).isEqualTo(at(next));
    }

    private static Instant at(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }
}
