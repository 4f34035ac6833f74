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

/** Sentences of our own by kind of danger, and look-alikes. A miss of a threat to life is never acceptable. */
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

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("threats")
    void noThreatToLifeIsMissed(Incident incident, String kind, String text) {
        assertThat(all.check(text)).as(kind).map(DangerSign::incident).contains(incident);
    }

    /** In turn left out of the training: a model that only knows its sentences by heart is of no use. */
    @Test
    void mostThreatsAreHeardByModelsThatHaveNotSeenThem() throws IOException {
        var sentences = DangerTraining.sentences(new TrainingFolder(Path.of("nlp-models")));

        var heard = DangerTraining.crossValidated(sentences, 5);

        assertThat(heard).hasSize(2).allSatisfy((label, share) -> {
            if (label.endsWith(DangerModel.LIFE)) {
                assertThat(share).isGreaterThan(0.6);
            } else {
                assertThat(share).isLessThan(0.03);
            }
        });
    }

    static Stream<Arguments> forRules() throws IOException {
        return rows().filter(row -> !row.get()[1].equals(NOT_FOR_RULES));
    }

    static Stream<Arguments> threats() throws IOException {
        return rows().filter(row -> row.get()[0].equals(Incident.THREAT_TO_LIFE.name()));
    }

    private static Stream<Arguments> rows() throws IOException {
        return new TrainingFolder(Path.of("nlp-models"))
                .lines("training/danger.txt").stream().map(line -> Arguments.of((Object[]) line.split("\t", 3)));
    }
}
