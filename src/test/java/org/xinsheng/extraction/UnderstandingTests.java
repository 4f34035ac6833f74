package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Matter;
import org.xinsheng.extraction.FieldJudge.Judged;

/** What was reached on the labelled reports must not be lost: floors a little below the figures in docs. */
class UnderstandingTests {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final List<Judgement> MESSAGES = new ArrayList<>();
    private static final List<Judgement> LETTERS = new ArrayList<>();

    @BeforeAll
    static void read() {
        MESSAGES.addAll(judged("messages.jsonl"));
        LETTERS.addAll(judged("letters.jsonl"));
    }

    private static List<Judgement> judged(String file) {
        return Judgement.of(EXTRACTOR, GoldReport.load(file));
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 0.86",
        "HEADCOUNT, 0.91",
        "PERIOD, 0.86",
        "EMPLOYER, 0.84",
        "PROJECT, 0.86",
        "LOCATION, 0.95",
        "MATTER, 0.94",
        "INTENT, 0.92"
    })
    void messagesAreReadAsWellAsBefore(Judged field, double floor) {
        assertThat(score(MESSAGES, field).f1()).isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 0.79",
        "HEADCOUNT, 0.84",
        "PERIOD, 0.78",
        "EMPLOYER, 0.73",
        "PROJECT, 0.87",
        "LOCATION, 0.93",
        "MATTER, 0.81",
        "INTENT, 0.94"
    })
    void lettersAreReadAsWellAsBefore(Judged field, double floor) {
        assertThat(score(LETTERS, field).f1()).isGreaterThan(floor);
    }

    private static Score score(List<Judgement> judgements, Judged field) {
        return Score.of(judgements.stream().filter(j -> j.field() == field).map(Judgement::verdict));
    }

    @Test
    void noThreatToLifeIsMissed() {
        List<String> missed = Stream.of("messages", "letters")
                .flatMap(file -> GoldReport.load(file + ".jsonl").stream())
                .filter(report -> report.label("incident").equals(Incident.THREAT_TO_LIFE.name()))
                .filter(report -> EXTRACTOR
                                .extract(report.text(), report.receivedAt())
                                .facts()
                                .incident()
                        != Incident.THREAT_TO_LIFE)
                .map(GoldReport::id)
                .toList();

        assertThat(missed).isEmpty();
    }

    @Test
    void fewLettersAboutOtherMattersAreReadAsWagesOwed() {
        List<GoldReport> others = GoldReport.load("others.jsonl");

        long wrong = others.stream()
                .map(report -> EXTRACTOR
                        .extract(report.text(), report.receivedAt())
                        .facts()
                        .matter())
                .filter(matter -> matter == Matter.WAGE_ARREARS || matter == Matter.MIXED)
                .count();

        assertThat(wrong).isLessThanOrEqualTo(others.size() * 8 / 100);
    }

    @Test
    void ofFindingsThatSayNineTenthsAboutNineInTenAreRight() {
        List<Judgement> sure = new ArrayList<>(MESSAGES);
        sure.addAll(LETTERS);
        sure.removeIf(j -> !j.isCalibrating() || j.confidence() < 0.85 || j.confidence() >= 0.95);

        double right = sure.stream().filter(j -> j.verdict() == Verdict.RIGHT).count() / (double) sure.size();

        assertThat(sure).hasSizeGreaterThan(100);
        assertThat(right).isBetween(0.85, 0.95);
    }
}
