package org.xinsheng.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinsheng.clue.CombinedFacts.Told;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.Party;
import org.xinsheng.core.PartyRole;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReporterId;

class CombinedFactsTests {

    private static final ReporterId FOREMAN = new ReporterId(UUID.randomUUID());

    @Test
    void leavesASingleReportAsItWasTold() {
        ReportFacts facts = told(5_000, AmountBasis.PER_MONTH, 3).build();
        assertThat(CombinedFacts.of(List.of(new Told(FOREMAN, facts)))).isEqualTo(facts);
    }

    @Test
    void countsAShareWithinTheCrewsTotalOnce() {
        ReportFacts together = combine(crew(320_000, 21), own(15_000), own(9_000));

        assertThat(together.headcount()).isEqualTo(Headcount.exactly(21));
        assertThat(together.amount()).isEqualTo(total(320_000));
    }

    @Test
    void addsUpSinglePeople() {
        ReportFacts together = combine(own(15_000), own(20_000), own(5_000));

        assertThat(together.headcount()).isEqualTo(Headcount.exactly(3));
        assertThat(together.amount()).isEqualTo(total(40_000));
    }

    @Test
    void takesTheLargerOfTwoReportsOfTheSameCrew() {
        ReportFacts together = combine(crew(300_000, 20), crew(320_000, 21));

        assertThat(together.headcount()).isEqualTo(Headcount.exactly(21));
        assertThat(together.amount()).isEqualTo(total(320_000));
    }

    @Test
    void countsTheSameReporterOnceWithWhatWasSaidLast() {
        ReportFacts together = CombinedFacts.of(List.of(
                new Told(FOREMAN, crew(300_000, 12)),
                new Told(FOREMAN, crew(280_000, 21)),
                new Told(FOREMAN, ReportFacts.empty())));

        assertThat(together.headcount()).isEqualTo(Headcount.exactly(21));
        assertThat(together.amount()).isEqualTo(total(280_000));
    }

    @Test
    void knowsThatMoreReportedThanTheCrewSaid() {
        ReportFacts together = combine(crew(20_000, 2), own(9_000), own(9_000), own(9_000));

        assertThat(together.headcount()).isEqualTo(Headcount.exactly(4));
        assertThat(together.amount()).isEqualTo(total(27_000));
    }

    @Test
    void multipliesWhatIsOwedToEach() {
        ReportFacts each = told(8_000, AmountBasis.PER_PERSON, 10).build();

        assertThat(combine(each, own(8_000)).amount()).isEqualTo(total(80_000));
    }

    @Test
    void multipliesAMonthlySumByItsMonthsAndCallsItApproximate() {
        ReportFacts monthly = ReportFacts.builder()
                .amount(Amount.exactly(Money.ofYuan(6_000), AmountBasis.PER_MONTH))
                .period(MonthRange.ofMonths(3))
                .build();

        Amount amount = combine(monthly, own(2_000)).amount();

        assertThat(amount.min()).isEqualTo(Money.ofYuan(20_000));
        assertThat(amount.approx()).isTrue();
    }

    @Test
    void takesWhatTheFirstLeavesOpenFromTheNext() {
        ReportFacts first = ReportFacts.builder()
                .employer("甲公司")
                .regionCode(new RegionCode("370600"))
                .build();
        ReportFacts second = ReportFacts.builder()
                .employer("乙劳务")
                .project("海滨一号")
                .regionCode(new RegionCode("370602"))
                .incident(Incident.MASS)
                .matter(Matter.WAGE_ARREARS)
                .build();

        ReportFacts together = combine(first, second);

        assertThat(together.employer()).isEqualTo("甲公司");
        assertThat(together.otherParties()).containsExactly("乙劳务");
        assertThat(together.project()).isEqualTo("海滨一号");
        assertThat(together.regionCode()).isEqualTo(new RegionCode("370602"));
        assertThat(together.incident()).isEqualTo(Incident.MASS);
        assertThat(together.matter()).isEqualTo(Matter.WAGE_ARREARS);
    }

    @Test
    void namesEveryPartyOnceWithThePartThatSomebodyKnew() {
        Party unclear = new Party("乙劳务", PartyRole.OTHER);
        Party owner = new Party("丙置业", PartyRole.PROJECT_OWNER);
        Party labour = new Party("乙劳务", PartyRole.LABOR_SUBCONTRACTOR);

        ReportFacts together = combine(
                ReportFacts.builder().parties(List.of(unclear, owner)).build(),
                ReportFacts.builder().parties(List.of(labour)).build());

        assertThat(together.parties()).containsExactly(labour, owner);
    }

    @Test
    void joinsPeriods() {
        ReportFacts spring = period(MonthRange.between(YearMonth.of(2026, 2), YearMonth.of(2026, 4)));
        ReportFacts summer = period(MonthRange.between(YearMonth.of(2026, 4), YearMonth.of(2026, 7)));
        ReportFacts length = period(MonthRange.ofMonths(5));

        assertThat(combine(spring, summer, length).period())
                .isEqualTo(MonthRange.between(YearMonth.of(2026, 2), YearMonth.of(2026, 7)));
        assertThat(combine(length, period(MonthRange.ofMonths(2))).period()).isEqualTo(MonthRange.ofMonths(5));
    }

    private static ReportFacts combine(ReportFacts... reports) {
        List<Told> told = new ArrayList<>();
        for (ReportFacts facts : reports) {
            told.add(new Told(new ReporterId(UUID.randomUUID()), facts));
        }
        return CombinedFacts.of(told);
    }

    private static ReportFacts.Builder told(long yuan, AmountBasis basis, int people) {
        return ReportFacts.builder()
                .amount(Amount.exactly(Money.ofYuan(yuan), basis))
                .headcount(Headcount.exactly(people));
    }

    private static ReportFacts crew(long yuan, int people) {
        return told(yuan, AmountBasis.TOTAL, people).build();
    }

    private static ReportFacts own(long yuan) {
        return ReportFacts.builder().amount(total(yuan)).build();
    }

    private static ReportFacts period(MonthRange months) {
        return ReportFacts.builder().period(months).build();
    }

    private static Amount total(long yuan) {
        return Amount.exactly(Money.ofYuan(yuan), AmountBasis.TOTAL);
    }
}
