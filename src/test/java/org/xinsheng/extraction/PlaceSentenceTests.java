package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whole sentences and the place of work that they name, many of them none. */
class PlaceSentenceTests {

    private static final NameReader READER = new NameReader(Gazetteer.load(), NameLexicon.load(), null);

    static Extraction read(String text) {
        Findings findings = new Findings();
        READER.read(NormalizedText.of(text), LocalDate.of(2026, 6, 1), findings).forEach(findings::add);
        return findings.toExtraction();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/places/messages.txt", delimiter = '|')
    void findsThePlaceOfWork(String text, @Nullable String location) {
        assertThat(read(text).facts().location()).isEqualTo(location);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/places/regions.csv")
    void knowsTheCodeOfAPlace(String place, String code) {
        assertThat(read("在" + place + "干活 老板欠我8000不给").facts().regionCode()).hasToString(code);
        assertThat(read(place + " 木工 三个月没发工资 欠2万").facts().regionCode()).hasToString(code);
    }
}
