package org.xinsheng.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xinsheng.linking.ClueStream;
import org.xinsheng.linking.LinkDecision;
import org.xinsheng.linking.LinkOutcome;
import org.xinsheng.linking.LinkableReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** {@code link IN OUT [--events FILE]}: links structured reports in order of arrival, without a database. */
@Command(name = "link", description = "Links structured reports in order of arrival.")
final class LinkCommand implements Callable<Integer> {

    private static final int PROGRESS_EVERY = 10_000;

    private final ObjectMapper json = JsonMapper.builder().build();
    private final ClueStream stream = new ClueStream();

    @Parameters(index = "0", paramLabel = "IN", description = "reports, JSON Lines")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "decisions, JSON Lines")
    private Path out = Path.of("");

    @Option(names = "--events", paramLabel = "FILE", description = "when cases were closed, JSON Lines")
    private @Nullable Path events;

    private record Closing(Instant at, String reportId) {}

    private record Line(
            @Nullable String id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String decision,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clue,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Near> candidates,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String error) {

        private record Near(String clue, double score) {}
    }

    @Override
    public Integer call() throws IOException {
        List<Closing> closings = closings();
        try (BufferedReader reports = InputFile.open(in);
                Writer decisions = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            int closed = 0;
            int number = 0;
            for (String line = reports.readLine(); line != null; line = reports.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                closed = answer(line, number, closings, closed, decisions);
                progress(number);
            }
        }
        return 0;
    }

    private int answer(String line, int number, List<Closing> closings, int closed, Writer decisions)
            throws IOException {
        int next = closed;
        JsonNode node = null;
        Line answer;
        try {
            node = json.readTree(line);
            LinkableReport report = LinkInput.report(node);
            for (; next < closings.size() && !closings.get(next).at.isAfter(report.receivedAt()); next++) {
                stream.close(closings.get(next).reportId, closings.get(next).at);
            }
            answer = answer(report.id(), stream.add(report));
        } catch (JacksonException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            String why = e instanceof JacksonException ? "not a line of JSON" : String.valueOf(e.getMessage());
            System.err.println("xinsheng: line " + number + ": " + why);
            answer = new Line(LinkInput.idOf(node), null, null, null, why);
        }
        decisions.write(json.writeValueAsString(answer));
        decisions.write('\n');
        return next;
    }

    private static Line answer(String id, LinkDecision decision) {
        List<Line.Near> near = decision.scored().stream()
                .map(s -> new Line.Near(s.clue(), Math.round(s.comparison().probability() * 1e6) / 1e6))
                .toList();
        String clue = decision.outcome() == LinkOutcome.NEW || decision.outcome() == LinkOutcome.REVIEW
                ? id
                : decision.clue();
        return new Line(id, decision.outcome().name(), clue, near, null);
    }

    private List<Closing> closings() throws IOException {
        List<Closing> closings = new ArrayList<>();
        if (events == null) {
            return closings;
        }
        try (BufferedReader lines = InputFile.open(events)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readClosing(line, number, closings);
                }
            }
        }
        closings.sort(Comparator.comparing(Closing::at));
        return closings;
    }

    private void readClosing(String line, int number, List<Closing> closings) {
        try {
            JsonNode node = json.readTree(line);
            if (node.path("event").asString("").equals("CLOSED")) {
                Instant at = OffsetDateTime.parse(node.path("at").asString("")).toInstant();
                closings.add(new Closing(at, node.path("reportId").asString("")));
            }
        } catch (JacksonException | DateTimeException e) {
            System.err.println("xinsheng: events line " + number + ": not an event");
        }
    }

    private static void progress(int number) {
        if (number % PROGRESS_EVERY == 0 && System.console() != null) {
            System.err.print("\r" + number + " reports");
        }
    }
}
