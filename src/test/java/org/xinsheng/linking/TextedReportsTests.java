package org.xinsheng.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;

/** What short texts of co-workers say: a site, a foreman by surname, one figure; seldom a county or a firm. */
class TextedReportsTests {

    private static final Instant RECEIVED = Instant.parse("2026-11-02T02:00:00Z");
    private static final RegionCode ZHIFU = new RegionCode("370602");
    private static final RegionCode LONGKOU = new RegionCode("370681");

    private final Linker linker = Linker.standard();

    private static ReportFacts.Builder texted(String foreman, String project) {
        return ReportFacts.builder()
                .matter(Matter.WAGE_ARREARS)
                .employer(foreman)
                .project(project);
    }

    private static ReportFacts.Builder crew(String foreman, String project) {
        return texted(foreman, project)
                .industry(Industry.CONSTRUCTION)
                .amount(Amount.exactly(Money.ofYuan(54_000), AmountBasis.TOTAL))
                .headcount(Headcount.exactly(9));
    }

    private static ReportFacts.Builder first() {
        return crew("老邵", "滨江花园二期").period(MonthRange.between(YearMonth.of(2026, 3), YearMonth.of(2026, 6)));
    }

    private static ReportFacts.Builder ownShare() {
        return texted("老邵", "滨江花园二期")
                .amount(Amount.exactly(Money.ofYuan(6_000), AmountBasis.TOTAL))
                .headcount(Headcount.exactly(1));
    }

    private static LinkableReport report(String id, ReportFacts.Builder facts) {
        return LinkableReport.of(id, RECEIVED, "reporter " + id, null, facts.build());
    }

    private LinkOutcome outcome(ReportFacts.Builder second, ReportFacts.Builder first) {
        LinkableReport known = report("a", first);
        LinkableReport report = report("b", second);
        assertThat(linker.blockingKeys(report)).containsAnyElementsOf(linker.blockingKeys(known));
        return linker.decide(report, List.of(new Candidate("a", false, List.of(known))))
                .outcome();
    }

    @Test
    void proposesTheSameCrewWithoutAnyRegion() {
        assertThat(outcome(crew("老邵", "滨江花园二期"), first())).isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老邵", "工头老邵", "老板老邵", "邵老板", "邵工头", "姓邵的"})
    void knowsTheForemanUnderWhateverTitle(String foreman) {
        assertThat(outcome(crew(foreman, "滨江花园2期"), first())).isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
        assertThat(linker.compare(report("a", first()), report("b", crew(foreman, "滨江花园二期")))
                        .fields())
                .extracting(Comparison.FieldEvidence::explanation)
                .contains("负责人姓氏一致");
    }

    @Test
    void proposesWhoTellsOnlyTheOwnShare() {
        assertThat(outcome(ownShare(), first())).isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
        assertThat(outcome(ownShare(), first().regionCode(ZHIFU))).isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
    }

    @Test
    void proposesTheSameCrewWhereOnlyOneTellsTheCounty() {
        assertThat(outcome(crew("老邵", "滨江花园二期"), first().regionCode(ZHIFU)))
                .isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
        assertThat(outcome(crew("老邵", "滨江花园二期").regionCode(ZHIFU), first()))
                .isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
    }

    @Test
    void findsTheForemanWhereTheOtherNamesTheFirm() {
        ReportFacts.Builder firm = first().employer("烟台海岳劳务有限公司").otherParties(List.of("老邵"));
        assertThat(outcome(crew("老邵", "滨江花园二期"), firm)).isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"老邵,滨江花园三期", "老孙,滨江花园二期", "孙老板,滨江花园二期", "老邵,金海名苑二期"})
    void neverMergesAnotherSectionForemanOrSite(String foreman, String project) {
        assertThat(outcomeOfComparing(crew(foreman, project), first())).isNotEqualTo(LinkOutcome.MERGED);
        assertThat(outcomeOfComparing(crew(foreman, project).regionCode(ZHIFU), first().regionCode(ZHIFU)))
                .isNotEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void neverMergesTheSameNamesOfAnotherCounty() {
        assertThat(outcomeOfComparing(crew("老邵", "滨江花园二期").regionCode(LONGKOU), first().regionCode(ZHIFU)))
                .isNotEqualTo(LinkOutcome.MERGED);
    }

    /** Whether or not the two are ever compared. */
    private LinkOutcome outcomeOfComparing(ReportFacts.Builder second, ReportFacts.Builder first) {
        Candidate known = new Candidate("a", false, List.of(report("a", first)));
        return linker.decide(report("b", second), List.of(known)).outcome();
    }
}
