package org.xinsheng.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.xinsheng.linking.Reports.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Industry;
import org.xinsheng.core.WorkTrade;

class WeightedLinkerTests {

    private static final String YANTAI = "370600";
    private static final String ZHIFU = "370602";
    private static final String LONGKOU = "370681";

    private final Linker linker = Linker.standard();

    private static Reports crew(String id) {
        return report(id)
                .employer("山东海晏建筑劳务有限公司")
                .party("周大勇")
                .project("听涛雅苑二期")
                .region(ZHIFU)
                .since("2025-10");
    }

    private static Candidate open(LinkableReport... reports) {
        return new Candidate(reports[0].id(), false, List.of(reports));
    }

    private LinkOutcome outcome(Reports report, Candidate... candidates) {
        return linker.decide(report.build(), List.of(candidates)).outcome();
    }

    @Test
    void mergesTheSameCrewInOtherWords() {
        Reports second = report("b")
                .employer("海晏劳务")
                .party("周大勇")
                .project("听涛雅苑2期工地")
                .region(YANTAI)
                .since("2025-10");

        LinkDecision decision =
                linker.decide(second.build(), List.of(open(crew("a").build())));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.MERGED);
        assertThat(decision.clue()).isEqualTo("a");
        assertThat(decision.scored().getFirst().comparison().fields())
                .extracting(Comparison.FieldEvidence::explanation)
                .contains("用工单位是简称与全称", "负责人姓名一致", "期、标段或楼栋一致", "在同一个市");
    }

    @Test
    void neverMergesAnotherSection() {
        assertThat(outcome(crew("b").project("听涛雅苑三期"), open(crew("a").build())))
                .isNotEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void neverMergesAnotherCounty() {
        assertThat(outcome(crew("b").region(LONGKOU), open(crew("a").build()))).isNotEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void neverMergesAnotherCrewOfTheSite() {
        Reports other = report("b")
                .employer("河南恒岳建筑劳务有限公司")
                .party("孙立")
                .party("鲁航建设集团有限公司")
                .project("听涛雅苑二期")
                .region(ZHIFU)
                .since("2025-10");
        LinkableReport first = crew("a").party("鲁航建设集团有限公司").build();

        assertThat(outcome(other, open(first))).isNotEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void theTradeTellsCrewsOfOneSiteApart() {
        Candidate masons = open(report("a")
                .party("老周")
                .project("听涛雅苑二期")
                .region(ZHIFU)
                .working(WorkTrade.MASON)
                .build());
        Reports same = report("b").party("周总").project("听涛雅苑二期").region(ZHIFU);

        double silent = scored(same, masons);
        double alike = scored(same.working(WorkTrade.MASON, WorkTrade.PAINTER), masons);
        double other = scored(same.working(WorkTrade.WELDER), masons);

        assertThat(1 - alike).isLessThan((1 - silent) / 2);
        assertThat(other).isLessThan(silent);
    }

    @Test
    void sharingOnlyTheGeneralContractorAndTheSiteIsForAPerson() {
        Reports one = report("a").employer("中建三局").project("听涛雅苑").region(ZHIFU);
        Reports other = report("b").employer("中建三局二公司").project("听涛雅苑").region(ZHIFU);

        assertThat(outcome(other, open(one.build()))).isEqualTo(LinkOutcome.REVIEW);
    }

    @Test
    void aSurnameAloneIsNotEnough() {
        Reports one = report("a").party("老王").region(ZHIFU);
        Reports other = report("b").party("王老板").region(ZHIFU);

        assertThat(outcome(other, open(one.build()))).isIn(LinkOutcome.NEW, LinkOutcome.REVIEW);
    }

    @Test
    void mergesAForwardedText() {
        Reports one = crew("a").text("t").by("p1").owed(11_300, AmountBasis.TOTAL);
        Reports other = crew("b").text("t").by("p2").owed(11_300, AmountBasis.TOTAL);

        assertThat(outcome(other, open(one.build()))).isEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void mergesAShopByNameAndCounty() {
        Reports one = report("a")
                .employer("芝罘云帆大酒店")
                .region(ZHIFU)
                .industry(Industry.LODGING_CATERING)
                .since("2025-10");
        Reports other = report("b")
                .employer("芝罘云帆大酒店")
                .region(ZHIFU)
                .industry(Industry.LODGING_CATERING)
                .since("2025-10");

        assertThat(outcome(other, open(one.build()))).isEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void aReportMustFitEveryReportOfTheClue() {
        LinkableReport vague = report("a").project("听涛雅苑").region(ZHIFU).build();
        LinkableReport third = crew("b").project("听涛雅苑三期").party("周大勇").build();

        assertThat(outcome(crew("c"), open(vague, third))).isNotEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void twoCluesThatFitEquallyAreForAPerson() {
        LinkableReport one = report("a")
                .employer("山东海晏劳务")
                .party("周大勇")
                .project("听涛雅苑")
                .region(ZHIFU)
                .build();
        LinkableReport two = report("b")
                .employer("河南恒岳劳务")
                .party("周立")
                .project("听涛雅苑")
                .region(ZHIFU)
                .build();
        Reports third = report("c").party("老周").project("听涛雅苑").region(ZHIFU);

        LinkDecision decision = linker.decide(third.build(), List.of(open(one), open(two)));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.REVIEW);
        assertThat(decision.scored()).extracting(LinkDecision.Scored::clue).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aClosedCaseThatStartsAgainIsARecurrence() {
        Candidate closed = new Candidate("a", true, List.of(crew("a").build()));

        LinkDecision decision = linker.decide(crew("b").since("2026-06").build(), List.of(closed));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.RECURRENCE);
        assertThat(decision.clue()).isEqualTo("a");
    }

    @Test
    void aPieceThatWasNeverJoinedToTheClosedCaseDoesNotHideTheRecurrence() {
        Candidate closed = new Candidate("a", true, List.of(crew("a").build()), Instant.parse("2026-05-01T00:00:00Z"));
        Candidate piece = open(crew("b").at("2026-03-05T00:00:00Z").build());
        Reports again = crew("c").at("2026-11-01T00:00:00Z").since("2026-07");

        LinkDecision decision = linker.decide(again.build(), List.of(piece, closed));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.RECURRENCE);
        assertThat(decision.clue()).isEqualTo("a");
    }

    @Test
    void arrearsThatBeganBeforeTheClosingAreNoRecurrence() {
        Candidate closed = new Candidate("a", true, List.of(crew("a").build()), Instant.parse("2026-05-01T00:00:00Z"));
        Reports late = crew("c").at("2026-06-01T00:00:00Z").since("2025-10");

        assertThat(linker.decide(late.build(), List.of(closed)).outcome()).isEqualTo(LinkOutcome.REVIEW);
    }

    @Test
    void aClosedCaseDoesNotHideAnOpenOneThatFitsBetter() {
        Reports other = report("a").project("听涛雅苑二期").region(ZHIFU);
        Candidate closed = new Candidate("a", true, List.of(other.build()), Instant.parse("2026-04-01T00:00:00Z"));

        LinkDecision decision =
                linker.decide(crew("c").build(), List.of(closed, open(crew("b").build())));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.MERGED);
        assertThat(decision.clue()).isEqualTo("b");
    }

    @Test
    void aCaseThatManyReportIsReportedAgain() {
        Reports site = report("z").project("听涛雅苑").region(ZHIFU).party("老周");
        LinkableReport one = crew("a").project("听涛雅苑").build();
        List<LinkableReport> many = IntStream.range(0, 12)
                .mapToObj(i -> crew("a" + i).project("听涛雅苑").by("p" + i).build())
                .toList();

        double asOne = scored(site, open(one));
        double asMany = scored(site, new Candidate("a", false, many));

        assertThat(1 - asMany).isLessThan((1 - asOne) / 2);
    }

    @Test
    void piecesOfOneCaseAreCertainTogether() {
        Reports firm = report("a").employer("山东海晏建筑劳务有限公司").party("周立恒").region(ZHIFU);
        Reports site = report("b").employer("海晏劳务").project("听涛雅苑三标段").region(ZHIFU);
        Reports third = report("c").party("周立恒").project("听涛雅苑三标段").region(ZHIFU);

        assertThat(outcome(third, open(site.build()))).isEqualTo(LinkOutcome.REVIEW);
        assertThat(linker.decide(third.build(), List.of(open(site.build()), open(firm.build())))
                        .outcome())
                .isEqualTo(LinkOutcome.MERGED);
    }

    private double scored(Reports report, Candidate candidate) {
        return linker.decide(report.build(), List.of(candidate))
                .scored()
                .getFirst()
                .comparison()
                .probability();
    }

    @Test
    void aClueOpenedAfterTheClosingTakesTheNextReport() {
        Candidate closed = new Candidate("a", true, List.of(crew("a").build()), Instant.parse("2026-05-01T00:00:00Z"));
        Candidate again =
                open(crew("b").at("2026-10-01T00:00:00Z").since("2026-06").build());
        Reports next = crew("c").at("2026-11-01T00:00:00Z").since("2026-06");

        LinkDecision decision = linker.decide(next.build(), List.of(closed, again));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.MERGED);
        assertThat(decision.clue()).isEqualTo("b");
    }

    @Test
    void anotherRunOfArrearsOfTheSameCrewIsForAPerson() {
        assertThat(outcome(crew("b").since("2026-08"), open(crew("a").build()))).isEqualTo(LinkOutcome.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01,,MERGED", "2026-11-01,,REVIEW", "2026-11-01,2026-01,MERGED"})
    void whoReportsLongAfterTheOthersMayReportASecondRun(String day, @Nullable String since, LinkOutcome expected) {
        Candidate first =
                open(crew("a").at("2026-03-01T00:00:00Z").since("2026-01").build());
        Reports late = crew("b").at(day + "T00:00:00Z").since(since);

        assertThat(outcome(late, first)).isEqualTo(expected);
    }

    @Test
    void aWeakLikenessToAClosedCaseIsStillShown() {
        Reports ended = report("a").project("听涛雅苑").region(ZHIFU);
        Candidate closed = new Candidate("a", true, List.of(ended.build()), Instant.parse("2026-05-01T00:00:00Z"));
        Reports again = report("b").project("听涛雅苑三期").region(YANTAI).at("2026-06-01T00:00:00Z");

        assertThat(outcome(again, open(ended.build()))).isEqualTo(LinkOutcome.NEW);
        assertThat(outcome(again, closed)).isEqualTo(LinkOutcome.REVIEW);
    }

    @Test
    void theSamePersonMayReportAnotherSection() {
        LinkableReport one = crew("a").by("p").build();

        assertThat(outcome(crew("b").by("p").project("听涛雅苑一期"), open(one))).isNotEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void twoFirmsThatSoundAlikeAtOneSiteAreNotMergedOnThatAlone() {
        Reports one = report("a").employer("山东利达建筑劳务").region(ZHIFU);
        Reports other = report("b").employer("山东丽达建筑劳务").region(ZHIFU);

        assertThat(outcome(other, open(one.build()))).isNotEqualTo(LinkOutcome.MERGED);
    }

    @Test
    void unrelatedReportsAreNew() {
        Reports other = report("b").employer("福建顺恒装饰工程有限公司").project("东湖花园").region("350102");

        LinkDecision decision =
                linker.decide(other.build(), List.of(open(crew("a").build())));

        assertThat(decision).isEqualTo(new LinkDecision(LinkOutcome.NEW, null, List.of()));
    }

    @Test
    void nothingSaidLinksNothing() {
        LinkableReport empty = report("a").build();

        assertThat(linker.blockingKeys(empty)).isEmpty();
        assertThat(linker.decide(report("b").build(), List.of(open(empty))).outcome())
                .isEqualTo(LinkOutcome.NEW);
    }

    @Test
    void hiddenNamesLinkNothing() {
        Reports one = report("a").employer("XX公司").project("A小区").place("A市B区");
        Reports other = report("b").employer("XX公司").project("A小区").place("A市B区");

        assertThat(outcome(other, open(one.build()))).isEqualTo(LinkOutcome.NEW);
    }

    @Test
    void comparingIsTheSameBothWays() {
        LinkableReport one = crew("a").build();
        LinkableReport other = crew("b").employer("海晏").project("听涛雅苑").build();

        assertThat(linker.compare(one, other).probability())
                .isCloseTo(linker.compare(other, one).probability(), offset(1e-9));
    }

    @Test
    void keysAreFewAscendingShortAndWithoutNames() {
        List<String> keys = linker.blockingKeys(crew("a")
                .party("鲁航建设集团")
                .party("王建国")
                .place("芝罘区幸福街道建设路12号")
                .by("p")
                .text("t")
                .build());

        assertThat(keys).isSorted().doesNotHaveDuplicates().hasSizeBetween(10, 40);
        assertThat(keys).allSatisfy(key -> assertThat(key).matches("[0-9a-f]{16}"));
    }

    @Test
    void differentWordsForOneCaseShareAKey() {
        LinkableReport one = crew("a").build();
        for (Reports other : List.of(
                report("b").employer("海晏劳务").region(YANTAI),
                report("c").project("听涛雅院").region(ZHIFU),
                report("d").project("听雅涛苑").region(ZHIFU),
                report("e").party("老周").region(ZHIFU),
                report("f").project("听涛雅苑").party("周总"))) {
            assertThat(Collections.disjoint(linker.blockingKeys(one), linker.blockingKeys(other.build())))
                    .isFalse();
        }
    }

    @Test
    void aCommonNameInAnotherProvinceSharesNoKey() {
        LinkableReport one = report("a").project("安置房").region(ZHIFU).build();
        LinkableReport other = report("b").project("安置房").region("530102").build();

        assertThat(linker.blockingKeys(one)).doesNotContainAnyElementsOf(linker.blockingKeys(other));
    }

    @Test
    void endlessNamesAndManyPartiesAreHarmless() {
        Reports monster = report("m")
                .employer("王".repeat(5_000))
                .project("苑".repeat(5_000))
                .place("路".repeat(5_000));
        IntStream.range(0, 1_000).forEach(i -> monster.party("甲" + i + "公司"));
        LinkableReport built = monster.region(ZHIFU).build();

        assertThat(linker.blockingKeys(built)).hasSizeLessThanOrEqualTo(40);
        assertThat(linker.compare(built, built).probability()).isBetween(0.0, 1.0);
    }

    @Test
    void thousandsOfIdenticalTextsJoinOneClueQuickly() {
        ClueStream stream = new ClueStream();

        List<LinkOutcome> outcomes = assertTimeout(
                Duration.ofSeconds(20),
                () -> IntStream.range(0, 5_000)
                        .mapToObj(i -> stream.add(
                                        crew("r" + i).text("t").by("p" + i).build())
                                .outcome())
                        .toList());

        assertThat(outcomes.getFirst()).isEqualTo(LinkOutcome.NEW);
        assertThat(outcomes.subList(1, outcomes.size())).containsOnly(LinkOutcome.MERGED);
    }
}
