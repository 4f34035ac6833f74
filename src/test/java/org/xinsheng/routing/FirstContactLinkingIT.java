package org.xinsheng.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.RegisteredReport;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.clue.Supplement;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Cause;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReporterId;
import org.xinsheng.linking.LinkOutcome;
import org.xinsheng.testing.IntegrationTest;

/** Registration with the linker that the project ships. */
@IntegrationTest
class FirstContactLinkingIT {

    private static final RegionCode YANTAI = new RegionCode("370600");

    @Autowired
    FirstContact firstContact;

    @Autowired
    Clues clues;

    @Autowired
    Clock clock;

    @Test
    void joinsTwoWorkersOfOneCrewAndLeavesAnotherCaseAlone() {
        RegisteredReport first = register(crew("烟台蓝湾恒筑建设工程有限公司", "蓝湾翡翠城三期"));
        RegisteredReport second = register(crew("烟台蓝湾恒筑建设工程有限公司", "蓝湾翡翠城三期"));
        RegisteredReport other = register(crew("龙口青松木业有限公司", "青松家具厂改造"));

        assertThat(first.outcome()).isEqualTo(LinkOutcome.NEW);
        assertThat(second.outcome()).isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
        assertThat(other.outcome()).isEqualTo(LinkOutcome.NEW);
        assertThat(other.master()).isEqualTo(other.clue());
    }

    /** Facts as short texts give them: a site and a foreman, no firm and often no county. */
    @Test
    void joinsCoWorkersWhoNameOnlySiteAndForemanAndCountsNoYuanTwice() {
        RegisteredReport first = register(texted("老姬", "云杉花园二期", 54_000, 9)
                .regionCode(new RegionCode("370602"))
                .build());
        RegisteredReport crew = register(texted("老板老姬", "云杉花园2期", 54_000, 9).build());
        RegisteredReport share = register(texted("老姬", "云杉花园二期", 6_000, 1).build());

        assertThat(List.of(crew.outcome(), share.outcome())).isSubsetOf(LinkOutcome.MERGED, LinkOutcome.REVIEW);
        assertThat(clues.find(YANTAI, first.clue()).orElseThrow().facts().amount())
                .isEqualTo(Amount.exactly(Money.ofYuan(54_000), AmountBasis.TOTAL));
    }

    @Test
    void leavesAnotherSectionForemanOrCountyApart() {
        register(texted("老鄢", "青桐花园二期", 54_000, 9)
                .regionCode(new RegionCode("370602"))
                .build());

        assertThat(List.of(
                        register(texted("老鄢", "青桐花园三期", 54_000, 9).build()).outcome(),
                        register(texted("老阚", "青桐花园二期", 54_000, 9).build()).outcome(),
                        register(texted("老鄢", "青桐花园二期", 54_000, 9)
                                        .regionCode(new RegionCode("370681"))
                                        .build())
                                .outcome()))
                .doesNotContain(LinkOutcome.MERGED);
    }

    @Test
    void looksAgainOnceTheForemanIsTold() {
        register(texted("老郗", "白杨花园二期", 54_000, 9).build());
        ReportFacts vague = ReportFacts.builder()
                .matter(Matter.WAGE_ARREARS)
                .intent(Intent.REPORT)
                .amount(Amount.exactly(Money.ofYuan(54_000), AmountBasis.TOTAL))
                .build();
        RegisteredReport second = register(vague);
        assertThat(second.outcome()).isEqualTo(LinkOutcome.NEW);

        RegisteredReport told = firstContact
                .supplement(new Supplement(
                        YANTAI,
                        second.report(),
                        "白杨花园二期 老郗那边 9个人",
                        List.of(),
                        texted("老郗", "白杨花园二期", 54_000, 9).build(),
                        List.of(),
                        clock.instant(),
                        Cause.turn(UUID.randomUUID())))
                .report();

        assertThat(told.outcome()).isIn(LinkOutcome.MERGED, LinkOutcome.REVIEW);
    }

    private static ReportFacts.Builder texted(String foreman, String project, long yuan, int people) {
        return ReportFacts.builder()
                .matter(Matter.WAGE_ARREARS)
                .intent(Intent.REPORT)
                .employer(foreman)
                .project(project)
                .amount(Amount.exactly(Money.ofYuan(yuan), AmountBasis.TOTAL))
                .headcount(Headcount.exactly(people));
    }

    private RegisteredReport register(ReportFacts facts) {
        return firstContact
                .register(new NewReport(
                        YANTAI,
                        new ReporterId(UUID.randomUUID()),
                        null,
                        SourceChannel.SMS,
                        null,
                        facts.employer() + "拖欠我们工资",
                        List.of(),
                        facts,
                        List.of(),
                        clock.instant(),
                        Cause.turn(UUID.randomUUID())))
                .report();
    }

    private static ReportFacts crew(String employer, String project) {
        return ReportFacts.builder()
                .matter(Matter.WAGE_ARREARS)
                .intent(Intent.REPORT)
                .employer(employer)
                .project(project)
                .location("芝罘区" + project)
                .regionCode(new RegionCode("370602"))
                .industry(Industry.CONSTRUCTION)
                .amount(Amount.exactly(Money.ofYuan(186_000), AmountBasis.TOTAL))
                .headcount(Headcount.exactly(12))
                .period(MonthRange.between(YearMonth.of(2026, 6), YearMonth.of(2026, 9)))
                .build();
    }
}
