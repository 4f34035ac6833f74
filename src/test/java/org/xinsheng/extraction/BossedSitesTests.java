package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.ReportFacts;

class BossedSitesTests {

    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            臻和园老板不给钱，欠我3000               | 臻和园
            臻和园 老板不给钱，欠我3000              | 臻和园
            映月谷老板跑了，欠我们三万               | 映月谷
            福山区栖霞台 老板欠我们5万               | 栖霞台
            福山区栖霞台老板欠我们5万                | 栖霞台
            恒大绿洲 老板欠我们三万                  | 恒大绿洲
            """)
    void takesTheSiteBeforeABareBossForTheWorkplaceAndNobodyForTheDebtor(String text, String site) {
        ReportFacts facts = read(text);
        assertThat(facts.employer()).isNull();
        assertThat(facts.project()).isEqualTo(site);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            张老板欠我5万                | 张老板
            恒远建筑公司老板欠我一万     | 恒远建筑公司
            谷老板跑了，欠我8000         | 谷老板
            """)
    void keepsWhoeverIsNamed(String text, String employer) {
        assertThat(read(text).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            丹枫小区 包工头刁全 欠我们5万      | 刁全 | 丹枫小区
            云海工地 包工头费明 欠我 7000      | 费明 | 云海工地
            莱阳市丹霞小区 包工头是穆勇        | 穆勇 | 丹霞小区
            海晏小区　工头易强　欠我六千       | 易强 | 海晏小区
            """)
    void readsTheForemanBehindASiteAndABlank(String text, String foreman, String site) {
        ReportFacts facts = read(text);
        assertThat(facts.employer()).isEqualTo(foreman);
        assertThat(facts.project()).isEqualTo(site);
    }

    private static ReportFacts read(String text) {
        return EXTRACTOR.extract(text, Instant.parse("2026-03-05T01:00:00Z")).facts();
    }
}
