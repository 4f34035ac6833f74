package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.xinsheng.core.ArrearsCause;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.EmployerFact;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Intent;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ProjectNature;
import org.xinsheng.core.ReportFacts;

/** Invented sentences by class, with the look-alikes that must not be taken for it. ¶ is a line break. */
class LabelTablesTests {

    private static final Extractor EXTRACTOR = Extractor.load();

    private static ReportFacts read(String text) {
        return EXTRACTOR
                .extract(
                        text.replace('¶', '\n'),
                        LocalDate.of(2026, 6, 1)
                                .atStartOfDay(java.time.ZoneOffset.UTC)
                                .toInstant())
                .facts();
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String name) {
        return name.equals("-") ? EnumSet.noneOf(type) : EnumSet.of(Enum.valueOf(type, name));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "matters.tsv", delimiter = '\t')
    void tellsTheMatterOfAMessage(Matter matter, String text) {
        assertThat(read(text).matter()).isEqualTo(matter);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "letters-matter.tsv", delimiter = '\t')
    void tellsTheMatterOfALetter(Matter matter, String text) {
        assertThat(read(text).matter()).isEqualTo(matter);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "intents.tsv", delimiter = '\t')
    void tellsTheIntent(Intent intent, String text) {
        assertThat(read(text).intent()).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "stages.tsv", delimiter = '\t')
    void takesForAStageOnlyWhatHasHappened(LegalStage stage, String text) {
        assertThat(read(text).legalStage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "causes.tsv", delimiter = '\t')
    void readsTheCauseThatIsTold(String cause, String text) {
        ArrearsCause expected = cause.equals("-") ? null : ArrearsCause.valueOf(cause);

        assertThat(read(text).cause()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "employer-facts.tsv", delimiter = '\t')
    void readsWhatBecameOfTheEmployer(String fact, String text) {
        Set<EmployerFact> expected = set(EmployerFact.class, fact);
        Set<EmployerFact> found = read(text).employerFacts();

        assertThat(found).containsAll(expected);
        assertThat(expected.isEmpty() && !found.isEmpty()).as("found %s", found).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "hardships.tsv", delimiter = '\t')
    void seesHardship(boolean hardship, String text) {
        assertThat(read(text).hardship()).isEqualTo(hardship);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "works.tsv", delimiter = '\t')
    void readsTheLineOfWorkAndWhatIsBuilt(Industry industry, String type, String nature, String text) {
        ReportFacts facts = read(text);

        assertThat(facts.industry()).isEqualTo(industry);
        assertThat(facts.constructionType()).isEqualTo(type.equals("-") ? null : ConstructionType.valueOf(type));
        assertThat(facts.projectNatureHint()).containsAll(set(ProjectNature.class, nature));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "mistakes.tsv", delimiter = '\t')
    void readsMisspellingsWithoutTouchingOtherWords(String written, String read) {
        NormalizedText text = NormalizedText.of(written);

        assertThat(text.text()).isEqualTo(read);
        assertThat(text.original(0, text.length())).isEqualTo(written);
    }

    @org.junit.jupiter.api.Test
    void showsTheOriginalWordsAsEvidence() {
        String text = "老扳托欠我工姿三千";
        List<String> shown =
                EXTRACTOR.extract(text, java.time.Instant.parse("2026-06-01T00:00:00Z")).evidence().stream()
                        .filter(evidence -> evidence.field().equals("matter"))
                        .map(evidence -> text.substring(evidence.start(), evidence.end()))
                        .toList();

        assertThat(shown).containsExactly("托欠我工姿");
    }
}
