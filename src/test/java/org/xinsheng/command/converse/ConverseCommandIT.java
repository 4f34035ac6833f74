package org.xinsheng.command.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinsheng.command.Commands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as it is called: what it prints, what it writes, what it refuses. */
class ConverseCommandIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STORY =
            "{\"id\":\"story\",\"channel\":\"wechat\",\"time\":\"2026-03-05\",\"turns\":[{\"at\":\"+0s\",\"text\":\"老板差我工资两万\"}]}";

    @TempDir
    Path dir = Path.of("");

    private String printed = "";

    private int converse(Object... args) {
        List<String> all = new java.util.ArrayList<>(List.of("converse"));
        for (Object arg : args) {
            all.add(arg.toString());
        }
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.setErr(captured);
            return Commands.run(all.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
            printed = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private Path in(String... lines) throws IOException {
        return Files.write(dir.resolve("in.jsonl"), String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndTheRestGoesOn() throws IOException {
        Path out = dir.resolve("out.jsonl");
        Path in = in(
                "\uFEFF" + STORY.replace("\"story\"", "\"a\""),
                "no json",
                "",
                "{\"id\":\"b \\ud83d\",\"channel\":\"wechat\",\"time\":\"2026-03-05\",\"turns\":[]}",
                "{\"id\":\"c \\ud83d\",\"channel\":\"wechat\",\"time\":\"2026-03-05\",\"turns\":["
                        + "{\"at\":\"+60s\",\"text\":\"厂叫锦\\u0000绣\\ud800制衣\\u0000，在烟台芝罘区\"},"
                        + "{\"at\":\"+0s\",\"text\":\"老\\u0000板\\ude00差我工资\\u0000两万\"}]}",
                STORY.replace("\"story\"", "\"a\""));

        assertThat(converse(in, out)).isZero();

        List<JsonNode> lines = read(out);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).path("reports").size()).isEqualTo(1);
        assertThat(lines.get(0).propertyNames()).containsExactly("id", "outbound", "reports", "alerts", "handedOver");
        assertThat(lines.get(1).toString()).isEqualTo("{\"id\":null,\"error\":\"no JSON, in column 1\"}");
        assertThat(lines.get(2).path("id").asString()).isEqualTo("b \ud83d");
        assertThat(lines.get(2).path("error").asString()).contains("at least one turn");
        assertThat(lines.get(3).path("handedOver").asBoolean()).isFalse();
        assertThat(lines.get(3).path("reports").size()).isEqualTo(1);
        assertThat(lines.get(4).path("reports").size()).isEqualTo(1);
        assertThat(printed).contains("xinsheng: line 2: no JSON", "xinsheng: line 4: turns must hold");
    }

    @Test
    void printsWhatAnotherScriptChanges() throws IOException {
        Path dialogs = Files.createDirectory(dir.resolve("dialogs"));
        Files.copy(Path.of("dialogs/texts.yaml"), dialogs.resolve("texts.yaml"));
        Files.writeString(
                dialogs.resolve("intake.yaml"),
                Files.readString(Path.of("dialogs/intake.yaml")).replace("place, employer,", "employer, place,"));
        Path before = dir.resolve("before.jsonl");
        Path after = dir.resolve("after.jsonl");
        Path in = in(STORY);

        assertThat(converse(in, before, "--turns")).isZero();
        assertThat(converse(in, after, "--turns", "--dialogs", dialogs, "--compare", before))
                .isZero();

        assertThat(read(before).getFirst().path("turns").size()).isPositive();
        assertThat(printed)
                .contains("\"story\":", "turn 1 question", "    - \"", "    + \"")
                .contains("1 compared, 0 the same, 1 differ", "  replies: 1", "  questions: 1")
                .doesNotContain("routing");
    }

    @Test
    void refusesBadUsageInOneLine() throws IOException {
        Path in = in(STORY);
        Path out = dir.resolve("out.jsonl");
        Path bad = Files.createDirectory(dir.resolve("bad"));
        Files.copy(Path.of("dialogs/texts.yaml"), bad.resolve("texts.yaml"));
        Files.writeString(bad.resolve("intake.yaml"), "version: [\n");

        refuses("cannot read", dir.resolve("none"), out);
        refuses("cannot read", dir, out);
        refuses("cannot write", in, dir);
        refuses("cannot write", in, dir.resolve("no/such/folder"));
        refuses("the same file", in, in);
        refuses("no such folder", in, out, "--dialogs", dir.resolve("none"));
        refuses("texts.yaml", in, out, "--dialogs", dir);
        refuses("intake.yaml:2: ", in, out, "--dialogs", bad);
        refuses("no such folder", in, out, "--models", in);
        refuses("cannot read", in, out, "--compare", dir.resolve("none"));
        refuses("Unknown option", in, out, "--no-such-option");
        refuses("OUT", in);
        assertThat(in).content().isEqualTo(STORY);
    }

    private void refuses(String why, Object... args) {
        assertThat(converse(args)).as(why).isEqualTo(2);
        assertThat(printed).contains(why).hasLineCount(1);
    }
}
