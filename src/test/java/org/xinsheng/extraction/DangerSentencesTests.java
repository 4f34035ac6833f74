package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.xinsheng.core.Incident;

/** Sentences of our own by kind of danger, and look-alikes. A miss of a threat to life is never acceptable. */
class DangerSentencesTests {

    private final DangerRules rules = DangerRules.standard();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/danger/life.tsv", delimiter = '\t', maxCharsPerColumn = 500)
    void noThreatToLifeIsMissed(String kind, String text) {
        assertThat(rules.check(text)).as(kind).map(DangerSign::incident).contains(Incident.THREAT_TO_LIFE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/danger/other.tsv", delimiter = '\t', maxCharsPerColumn = 500)
    void otherDangerIsGraded(Incident incident, String text) {
        assertThat(rules.check(text)).map(DangerSign::incident).contains(incident);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/danger/harmless.tsv", delimiter = '\t', maxCharsPerColumn = 500)
    void lookAlikesStayQuiet(String text) {
        assertThat(rules.check(text)).isEmpty();
    }
}
