package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.Incident;

/** Sentences of our own by kind of danger, and look-alikes. A miss of a threat that the rules know is never acceptable. */
class DangerSentencesTests {

    private static final String NOT_FOR_RULES = "-";

    private final DangerRules rules = StandardDangerRules.ONLY;
    private final DangerRules all = DangerRules.standard();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("forRules")
    void rulesGradeTheKindsThatTheyKnow(Incident incident, String kind, String text) {
        assertThat(rules.check(text).map(DangerSign::incident).orElse(Incident.NONE))
                .as(kind)
                .isEqualTo(incident);
    }

    /** Nor may the model take away what the rules hear. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("threatsForRules")
    void noThreatToLifeIsMissed(Incident incident, String kind, String text) {
        assertThat(all.check(text)).as(kind).map(DangerSign::incident).contains(incident);
    }

    @Test
    void ofTheThreatsThatTrainedTheModelFewAreMissed() throws IOException {
        var threats = DangerReport.Line.of(Path.of("nlp-models/training/danger.txt"));

        assertThat(DangerReport.alarmed(threats, true, all)).isGreaterThan(0.85);
    }

    /** In turn left out of the training: a model that only knows its sentences by heart is of no use. */
    @Test
    void modelsHearThreatsThatTheyHaveNotSeen() throws IOException {
        var sentences = DangerTraining.sentences(new TrainingFolder(Path.of("nlp-models")));

        var heard = DangerTraining.probabilities(sentences, 5);

        assertThat(DangerTraining.share(heard.get(DangerModel.LIFE), DangerModel.LIKELY))
                .isGreaterThan(0.35);
        assertThat(DangerTraining.share(heard.get(DangerModel.LIFE), DangerModel.SURE))
                .isGreaterThan(0.15);
        assertThat(DangerTraining.share(heard.get(DangerModel.NONE), DangerModel.SURE))
                .isLessThan(0.002);
    }

    /** These texts never train the model. */
    @Test
    void harmlessTextsOfChatsHardlyEverAlarmAnybody() throws IOException {
        var lines = DangerReport.Line.of(DangerReport.HELD_OUT);

        assertThat(lines).hasSizeGreaterThan(600);
        assertThat(DangerReport.alarmed(lines, false, all)).isLessThan(0.01);
        assertThat(DangerReport.alarmed(lines, true, all)).isGreaterThan(0.6);
    }

    static Stream<Arguments> forRules() throws IOException {
        return rows().filter(row -> !row.get()[1].equals(NOT_FOR_RULES));
    }

    static Stream<Arguments> threatsForRules() throws IOException {
        return forRules().filter(row -> row.get()[0].equals(Incident.THREAT_TO_LIFE.name()));
    }

    private static Stream<Arguments> rows() throws IOException {
        return new TrainingFolder(Path.of("nlp-models"))
                .lines("training/danger.txt").stream().map(line -> Arguments.of((Object[]) line.split("\t", 3)));
    }
}
