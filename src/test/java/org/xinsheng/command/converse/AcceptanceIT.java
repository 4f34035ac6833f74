package org.xinsheng.command.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.ReportFacts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole conversations as text files: what the worker says, what the service answers, what is registered. With
 * {@code -Dacceptance.update=true} the files are written anew from what the service says; read the difference before you
 * commit it. Files are played in the order of their names, in one store.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptanceIT {

    private static final Path FILES = Path.of("src/test/resources/acceptance");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ThrowawayService service;

    @BeforeAll
    void start() {
        service = ThrowawayService.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    static List<Path> conversations() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void goesAsWrittenDown(Path file) throws IOException {
        List<String> written = Files.readAllLines(file);

        List<String> actual = played(written);

        if (Boolean.getBoolean("acceptance.update")) {
            Files.write(file, actual);
        }
        assertThat(actual).as(file.getFileName().toString()).isEqualTo(written);
    }

    private List<String> played(List<String> written) {
        Script script = Script.read(json(written));
        Transcript transcript = service.replay().play(script);
        List<String> lines = new ArrayList<>(written.stream()
                .filter(line -> line.startsWith("#") || line.startsWith("@"))
                .toList());
        lines.addAll(dialog(script, transcript));
        transcript.reports().forEach(report -> lines.add(record(report)));
        transcript.alerts().forEach(alert -> lines.add("警报 " + alert.level() + " " + alert.reason()));
        lines.add("交人 " + (transcript.handedOver() ? "是" : "否"));
        return lines;
    }

    static String json(List<String> written) {
        ObjectNode json = JSON.createObjectNode().put("id", "a");
        ArrayNode turns = json.putArray("turns");
        for (String line : written) {
            String[] words = line.split(" ", 3);
            if (line.startsWith("@")) {
                json.put("channel", words[1]).put("time", words[2]);
            } else if (line.startsWith("工人 ")) {
                turns.addObject().put("at", words[1]).put("text", words.length < 3 ? "" : words[2]);
            }
        }
        return JSON.writeValueAsString(json);
    }

    /** A worker's line at the same second comes first. */
    private static List<String> dialog(Script script, Transcript transcript) {
        List<String> lines = new ArrayList<>();
        int said = 0;
        for (Script.Line line : script.lines()) {
            long at = line.at().toSeconds();
            while (said < transcript.outbound().size()
                    && seconds(transcript.outbound().get(said)) < at) {
                lines.add(service(transcript.outbound().get(said++)));
            }
            lines.add("工人 +" + at + "s" + (line.text().isEmpty() ? "" : " " + line.text()));
        }
        transcript.outbound().stream().skip(said).map(AcceptanceIT::service).forEach(lines::add);
        return lines;
    }

    private static long seconds(Transcript.Said said) {
        return Long.parseLong(said.at().substring(1, said.at().length() - 1));
    }

    /** Numbers depend on what was played before. */
    private static String service(Transcript.Said said) {
        return "服务 " + said.at() + " "
                + said.text()
                        .replaceAll("[0-9]{4}( [0-9]{4}){3}", "CCCC CCCC CCCC CCCC")
                        .replaceAll("[0-9]{9}(?![0-9])", "NNNNNNNNN")
                        .replace("\n", " / ");
    }

    private static String record(Transcript.Filed report) {
        ReportFacts facts = report.facts();
        return String.join(
                " ",
                "记录",
                report.decision().name(),
                report.responsibleUnit().value(),
                facts.matter().name(),
                facts.intent().name(),
                "谁欠=" + facts.employer(),
                "工地=" + facts.project(),
                "地方=" + facts.location(),
                "钱="
                        + (facts.amount() == null
                                ? null
                                : facts.amount().min() + "-" + facts.amount().max()
                                        + facts.amount().basis()),
                "人="
                        + (facts.headcount() == null
                                ? null
                                : facts.headcount().min() + "-"
                                        + facts.headcount().max()),
                "时间="
                        + (facts.period() == null
                                ? null
                                : facts.period().from() + "~" + facts.period().to()));
    }
}
