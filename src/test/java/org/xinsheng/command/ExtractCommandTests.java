package org.xinsheng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinsheng.core.PublicJson;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class ExtractCommandTests {

    @TempDir
    Path dir = Path.of("");

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void nameFiles() {
        in = dir.resolve("in.jsonl");
        out = dir.resolve("out.jsonl");
    }

    private List<JsonNode> extract(String... lines) throws IOException {
        Files.write(in, List.of(lines));
        Clock clock = Clock.fixed(Instant.parse("2026-06-15T01:00:00Z"), ZoneOffset.UTC);
        int status = new CommandLine(new ExtractCommand(clock)).execute(in.toString(), out.toString());
        assertThat(status).isZero();
        return Files.readAllLines(out).stream()
                .map(PublicJson.mapper()::readTree)
                .toList();
    }

    @Test
    void writesExactlyTheKeysOfTheContract() throws IOException {
        JsonNode answer = extract("""
                        {"id":"a-1","text":"老板欠我们9个人3月4月工资 一共54000.5元","receivedAt":"2026-05-20T09:00:00+08:00","source":"x"}
                        """.strip()).getFirst();

        assertThat(answer.propertyNames())
                .containsExactly(
                        "id",
                        "matter",
                        "intent",
                        "employer",
                        "otherParties",
                        "parties",
                        "project",
                        "location",
                        "regionCode",
                        "industry",
                        "trades",
                        "amount",
                        "headcount",
                        "period",
                        "incident",
                        "legalStage",
                        "cause",
                        "employerFacts",
                        "constructionType",
                        "projectNatureHint",
                        "hardship",
                        "evidence");
        assertThat(answer.get("amount"))
                .hasToString("{\"min\":54000.5,\"max\":54000.5,\"basis\":\"TOTAL\",\"approx\":false}");
        assertThat(answer.get("headcount")).hasToString("{\"min\":9,\"max\":9,\"approx\":false}");
        assertThat(answer.get("period")).hasToString("{\"from\":\"2026-03\",\"to\":\"2026-04\",\"months\":2}");
        assertThat(answer.get("evidence").get(0).propertyNames())
                .containsExactly("field", "start", "end", "by", "confidence");
    }

    @Test
    void writesWhatIsNotKnownAsNullOrEmpty() throws IOException {
        JsonNode answer = extract("{\"id\":7,\"text\":\"\"}").getFirst();

        assertThat(answer.get("id").intValue()).isEqualTo(7);
        assertThat(answer.get("amount").isNull()).isTrue();
        assertThat(answer.get("period").isNull()).isTrue();
        assertThat(answer.get("otherParties").isEmpty()).isTrue();
        assertThat(answer.get("evidence").isEmpty()).isTrue();
    }

    @Test
    void countsFromNowWhereTheTimeIsNotGiven() throws IOException {
        assertThat(extract("{\"id\":\"a\",\"text\":\"上个月工资没发\"}")
                        .getFirst()
                        .get("period")
                        .get("from")
                        .asString())
                .isEqualTo("2026-05");
    }

    @Test
    void aBadLineIsReportedAndDoesNotStopTheRest() throws IOException {
        List<JsonNode> answers = extract(
                "{\"id\":\"a\",\"text\":\"欠我三万\"",
                "[1]",
                "{\"text\":\"欠我三万\"}",
                "{\"id\":\"c\"}",
                "{\"id\":\"d\",\"text\":\"欠我三万\",\"receivedAt\":\"yesterday\"}",
                "{\"id\":\"d2\",\"text\":\"欠我三万\",\"receivedAt\":\"+999999999-12-31T00:00:00Z\"}",
                "{\"id\":\"d3\",\"text\":\"欠我三万\",\"receivedAt\":{\"at\":1}}",
                "",
                "{\"id\":\"e\",\"text\":\"欠我三万\"}");

        assertThat(answers).hasSize(8);
        assertThat(answers.subList(0, 7))
                .allSatisfy(answer -> assertThat(answer.propertyNames()).containsExactly("id", "error"));
        assertThat(answers.get(0).get("id").isNull()).isTrue();
        assertThat(answers.get(3).get("id").asString()).isEqualTo("c");
        assertThat(answers.get(7).get("amount").get("min").intValue()).isEqualTo(30_000);
    }

    @Test
    void badUsageAndUnreadableFilesEndWithTwo() {
        assertThat(Commands.run(new String[] {"extract"})).isEqualTo(2);
        assertThat(Commands.run(new String[] {"extract", dir.resolve("missing").toString(), out.toString()}))
                .isEqualTo(2);
        assertThat(Commands.run(new String[] {"extract", dir.toString(), out.toString()}))
                .isEqualTo(2);
    }

    @Test
    void aByteOrderMarkIsSteppedOver() throws IOException {
        assertThat(extract("\uFEFF{\"id\":\"a\",\"text\":\"你好\"}")
                        .getFirst()
                        .get("id")
                        .asString())
                .isEqualTo("a");
    }
}
