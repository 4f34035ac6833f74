package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.xinsheng.core.Matter;

class CasualtiesTests {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/danger/casualties.txt", delimiter = '\t')
    void tellsDeathsAndGraveInjuriesFromWhatOnlySoundsLikeThem(String told, String text) {
        assertThat(Casualties.in(text)).isEqualTo(told.equals("YES"));
    }

    @Test
    void makesAMessageOneOfWorkInjury() {
        assertThat(Extractor.load().extract("师傅在吊篮上摔死了 单位想私下赔点钱", NOW).facts().matter())
                .isEqualTo(Matter.WORK_INJURY);
    }

    @Test
    void leavesWagesAMatterOfTheirOwn() {
        assertThat(Extractor.load()
                        .extract("在冲床上把三根手指压断了 工资8600也一直欠着没给", NOW)
                        .facts()
                        .matter())
                .isEqualTo(Matter.MIXED);
    }

    @Test
    void doesNotCallForWhatIsSettled() {
        assertThat(Casualties.in("前年在厂里断了一根手指 赔过了 这次是工资")).isFalse();
    }
}
