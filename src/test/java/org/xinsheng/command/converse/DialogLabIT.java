package org.xinsheng.command.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.DialogLab;
import org.xinsheng.dialog.DialogLab.Candidate;
import org.xinsheng.dialog.DialogLab.Line;
import org.xinsheng.dialog.DialogLab.Outcome;
import org.xinsheng.dialog.DialogLab.Refused;
import org.xinsheng.dialog.DialogLab.Scene;
import org.xinsheng.dialog.DialogLab.WorkerText;
import org.xinsheng.dialog.DialogLab.WorkerTurn;
import org.xinsheng.dialog.Rehearsal;
import org.xinsheng.intake.ReceivedTexts;

/** What the lab says is what the service says: every conversation of the acceptance suite goes the same way in both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DialogLabIT {

    private ThrowawayService service;
    private DialogLab lab;

    @BeforeAll
    void start() {
        service = ThrowawayService.start();
        lab = service.bean(DialogLab.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    static List<Path> conversations() throws IOException {
        return AcceptanceIT.conversations();
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void goesAsInService(Path file) throws IOException {
        Script script = Script.read(AcceptanceIT.json(Files.readAllLines(file)));
        Transcript live = service.replay().play(script);

        Rehearsal played = (Rehearsal) lab.play(scene(script, live), Candidate.current());

        assertThat(played.steps().stream()
                        .flatMap(step -> step.replies().stream())
                        .map(DialogLabIT::anyCode))
                .containsExactlyElementsOf(live.outbound().stream()
                        .map(Transcript.Said::text)
                        .map(DialogLabIT::anyCode)
                        .toList());
        assertThat(findings(played))
                .containsExactlyElementsOf(
                        live.reports().stream().map(Transcript.Filed::facts).toList());
        assertThat(played.steps().stream().flatMap(step -> step.alerts().stream()))
                .extracting(Rehearsal.Alert::level)
                .containsAll(live.alerts().stream().map(Transcript.Alert::level).toList());
        assertThat(played.steps().getLast().handover() != null).isEqualTo(live.handedOver());
    }

    /** Secret codes are random in service. */
    private static String anyCode(String text) {
        return text.replaceAll("[0-9]{4}( [0-9]{4}){3}", "CCCC");
    }

    @Test
    void showsWhatAChangedScriptChanges() throws IOException {
        String changed = script().replace("place, employer,", "employer, place,")
                .replaceFirst("version: \\S+", "version: tried");

        Rehearsal now = (Rehearsal) lab.play(story("老板差我工资两万"), Candidate.current());
        Rehearsal then = (Rehearsal) lab.play(story("老板差我工资两万"), new Candidate(null, changed, null));

        assertThat(then.version()).isEqualTo("tried");
        assertThat(question(now)).isEqualTo("place");
        assertThat(question(then)).isEqualTo("employer");
        assertThat(then.steps().getFirst().routes())
                .isEqualTo(now.steps().getFirst().routes());
    }

    @Test
    void refusesAScriptWithTheLineOfItsMistake() throws IOException {
        String wrong = script().replace("ask: ask-amount", "ask: ask-mount");

        assertThat(mistakes(wrong)).singleElement().asString().matches("intake.yaml:[0-9]+: no such text: ask-mount");
        assertThat(mistakes("")).containsExactly("intake.yaml:1: nothing in it");
        assertThat(mistakes("a: &a [*a]")).singleElement().asString().contains("too deep");
        assertThat(mistakes("{[a]: b}")).isNotEmpty();
    }

    @Test
    void neverRunsAPatternThatBacktracksWithoutEnd() throws IOException {
        String slow = script().replaceFirst("(?m)^(  pause: ).*$", "$1(.*a){20}c");

        Outcome outcome = lab.play(story("a".repeat(200)), new Candidate(null, slow, null));

        assertThat(outcome)
                .isEqualTo(new Refused(List.of("intake.yaml: the pattern at patterns/pause takes too long")));
    }

    @Test
    void leavesNoTraceInTheService() {
        Map<String, Long> before = rows();

        lab.play(story("恒大工地老板差我工资两万，再不给我就跳楼"), Candidate.current());

        assertThat(before).containsKeys("clue_number_block", "routing_alarm", "outbox_text");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void playsNoMoreThanItsMeasure() {
        Scene scene = story("x".repeat(DialogLab.MOST_CHARACTERS), "y", "z");

        Rehearsal played = (Rehearsal) lab.play(scene, Candidate.current());

        assertThat(played.cut()).isTrue();
        assertThat(played.steps()).hasSize(1);
    }

    private Map<String, Long> rows() {
        JdbcClient jdbc = service.bean(JdbcClient.class);
        return jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("SELECT count(*) FROM " + table)
                                .query(Long.class)
                                .single()));
    }

    private List<String> mistakes(String script) {
        return ((Refused) lab.play(story("在吗"), new Candidate(null, script, null))).mistakes();
    }

    private static String script() throws IOException {
        return Files.readString(Path.of("dialogs/intake.yaml"));
    }

    private static String question(Rehearsal played) {
        return Objects.requireNonNull(played.steps().getLast().question()).slot();
    }

    private static Scene story(String... texts) {
        Instant start = Instant.parse("2026-03-05T01:00:00Z");
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new WorkerTurn(List.of(new WorkerText(text, 0, start.plusSeconds(60L * lines.size())))));
        }
        return new Scene(Replay.CITY, ChannelType.WECHAT, lines, lines.getLast().at(), List.of());
    }

    private static List<ReportFacts> findings(Rehearsal played) {
        return played.steps().getLast().findings().stream()
                .filter(found -> found.number() != null)
                .sorted(Comparator.comparing(found -> String.valueOf(found.number())))
                .map(Rehearsal.Finding::facts)
                .toList();
    }

    private Scene scene(Script script, Transcript live) {
        List<Line> lines = new ArrayList<>();
        service.bean(ReceivedTexts.class)
                .turns(Replay.CITY, service.replay().latest(), 1000)
                .forEach(turn -> lines.add(new WorkerTurn(turn.stream()
                        .map(text -> new WorkerText(text.text(), text.media(), text.receivedAt()))
                        .toList())));
        List<ReportNumber> numbers =
                live.reports().stream().map(Transcript.Filed::number).toList();
        return new Scene(
                Replay.CITY, script.channel(), lines, lines.getLast().at().plusSeconds(60), numbers);
    }
}
