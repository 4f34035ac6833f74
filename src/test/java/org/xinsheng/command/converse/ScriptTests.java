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

    @Test
    void refusesWhatIsTooDeepOrTooLongToRead() {
        assertThatThrownBy(() -> Script.read("[".repeat(5_000))).hasMessageContaining("no JSON");
        assertThatThrownBy(() -> Script.read("{\"id\":" + "9".repeat(5_000) + "}"))
                .hasMessageContaining("no JSON");
    }

    @Test
    void keepsAnIdThatIsALargeNumber() {
        Script script = Script.read(
                "{\"id\":1e400,\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[{\"at\":\"+0s\",\"text\":\"\"}]}");

        assertThat(script.id().toString()).isEqualTo("1E+400");
    }

    @Test
    void putsTurnsInOrder() {
        Script script = Script.read(
                "{\"id\":7,\"channel\":\"SMS\",\"time\":\"2026-03-05\",\"turns\":["
                        + "{\"at\":\"+90s\",\"text\":\"b\"},{\"at\":\"+0s\",\"text\":\"a\"},{\"at\":\"+90s\",\"text\":\"c\"}]}");

        assertThat(script.lines()).extracting(Script.Line::text).containsExactly("a", "b", "c");
    }

    @Test
    void saysWhatIsWrongInOneShortLine() {
        String at = "x\\n\\u0000\\ud800".repeat(10_000);
        assertThatThrownBy(
                        () -> Script.read("{\"id\":7,\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[{\"at\":\""
                                + at + "\",\"text\":\"\"}]}"))
                .satisfies(
                        e -> assertThat(e.getMessage()).hasSizeLessThan(100).doesNotContain("\n", "\u0000", "\ud800"));
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
                "\"a\"; no JSON object",
                "{\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[]}; id must be",
                "{\"id\":[1],\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[]}; id must be",
                "{\"id\":\"a\",\"channel\":7,\"time\":\"2026-03-05\",\"turns\":[]}; channel must be a text",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-02-30\",\"turns\":[]}; time is no day",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"9999-12-31\",\"turns\":[]}; 1990 to 2100",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":{\"at\":\"+0s\"}}; at least one turn",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[\"x\"]}; at must be a text",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[{\"at\":\"-5s\",\"text\":\"x\"}]}; -5s",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[{\"at\":\"+99999d\",\"text\":\"x\"}]}; +99999d",
                "{\"id\":\"a\",\"channel\":\"sms\",\"time\":\"2026-03-05\",\"turns\":[{\"at\":\"+5s\",\"text\":null}]}; text must be",
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
