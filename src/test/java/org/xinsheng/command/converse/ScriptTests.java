package org.xinsheng.command.converse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.ChannelType;

class ScriptTests {

    @Test
    void countsFromNineInTheMorning() {
        Script script = Script.read(
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[{\"at\":\"+90s\",\"text\":\"x\"}]}");

        assertThat(script.start()).isEqualTo(Instant.parse("2026-03-05T01:00:00Z"));
        assertThat(script.channel()).isEqualTo(ChannelType.SMS);
        assertThat(script.lines()).containsExactly(new Script.Line(Duration.ofSeconds(90), "x"));
    }

    @ParameterizedTest
    @CsvSource({"+0s, 0", "+90s, 90", "+1m8s, 68", "+2h, 7200", "+1d2h1m, 93660"})
    void readsOffsets(String written, long seconds) {
        assertThat(Script.offset(written)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "not json; no JSON",
                "[1]; no JSON object",
                "{\"id\":\"a\",\"channel\":\"sms\",\"turns\":[]}; time must be a text",
                "{\"id\":\"a\",\"channel\":\"fax\",\"time\":\"2026-03-05\",\"turns\":[]}; fax",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[]}; at least one turn",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-13-05\",\"turns\":[]}; 2026-13-05",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[{\"at\":\"5m\",\"text\":\"x\"}]}; 5m"
            })
    void saysWhatIsWrongWithALine(String json, String what) {
        assertThatThrownBy(() -> Script.read(json)).isInstanceOf(BadLine.class).hasMessageContaining(what);
    }
}
