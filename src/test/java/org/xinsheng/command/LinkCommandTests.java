package org.xinsheng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkCommandTests {

    private static final String REPORT = """
            {"id":"%s","receivedAt":"%s","reporterKey":"%s","employer":"山东海晏建筑劳务有限公司","generalContractor":null,\
            "foreman":"周大勇","project":"听涛雅苑二期","regionCode":"370602","place":null,"industry":"CONSTRUCTION",\
            "amountYuan":{"min":9000,"max":9000},"amountBasis":"TOTAL","headcountMin":null,"headcountMax":null,\
            "periodFrom":"%s","periodTo":null,"text":"听涛雅苑二期周大勇欠我工资九千","unknown":1}""";

    @TempDir
    Path folder = Path.of("");

    @Test
    void mergesClosesAndRecurs() throws IOException {
        List<JsonNode> lines = link(
                List.of(
                        REPORT.formatted("a", "2026-01-05T09:00:00+08:00", "p1", "2025-10"),
                        REPORT.formatted("b", "2026-01-06T09:00:00+08:00", "p2", "2025-10"),
                        REPORT.formatted("c", "2026-11-06T09:00:00+08:00", "p3", "2026-06")),
                "{\"at\":\"2026-02-01T09:00:00+08:00\",\"reportId\":\"b\",\"event\":\"CLOSED\"}");

        assertThat(lines).extracting(l -> l.path("decision").asString()).containsExactly("NEW", "MERGED", "RECURRENCE");
        assertThat(lines).extracting(l -> l.path("clue").asString()).containsExactly("a", "a", "a");
        assertThat(lines.get(1).path("candidates").get(0).path("clue").asString())
                .isEqualTo("a");
    }

    @Test
    void answersEveryBadLineAndGoesOn() throws IOException {
        String good = REPORT.formatted("a", "2026-01-05T09:00:00+08:00", "p1", "2025-10");

        List<JsonNode> lines = link(
                List.of(
                        "{broken",
                        "[]",
                        "{\"id\":\"x\"}",
                        "{\"id\":\"y\",\"receivedAt\":\"yesterday\"}",
                        good.replace("370602", "37"),
                        good.replace("\"min\":9000", "\"min\":1e300"),
                        good),
                "not an event");

        assertThat(lines).hasSize(7);
        assertThat(lines.subList(0, 6))
                .allSatisfy(l -> assertThat(l.has("error")).isTrue());
        assertThat(lines.get(2).path("id").asString()).isEqualTo("x");
        assertThat(lines.getFirst().path("id").isNull()).isTrue();
        assertThat(lines.getLast().path("decision").asString()).isEqualTo("NEW");
    }

    @Test
    void refusesAMissingFileAndBadUsage() {
        assertThat(Commands.run(new String[] {"link", folder.resolve("none").toString(), "out"}))
                .isEqualTo(2);
        assertThat(Commands.run(new String[] {"link"})).isEqualTo(2);
    }

    private List<JsonNode> link(List<String> reports, String events) throws IOException {
        Path in = Files.write(folder.resolve("in.jsonl"), reports);
        Path closings = Files.writeString(folder.resolve("events.jsonl"), events);
        Path out = folder.resolve("out.jsonl");
        assertThat(Commands.run(new String[] {"link", in.toString(), out.toString(), "--events", closings.toString()}))
                .isZero();
        return Files.readAllLines(out).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
