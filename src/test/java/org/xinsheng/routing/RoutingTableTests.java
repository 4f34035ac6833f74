package org.xinsheng.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinsheng.directory.UnitKind.COURT;
import static org.xinsheng.directory.UnitKind.DRC;
import static org.xinsheng.directory.UnitKind.FIN;
import static org.xinsheng.directory.UnitKind.HOTLINE;
import static org.xinsheng.directory.UnitKind.HRSS;
import static org.xinsheng.directory.UnitKind.HUC;
import static org.xinsheng.directory.UnitKind.LEADING_OFFICE;
import static org.xinsheng.directory.UnitKind.PSB;
import static org.xinsheng.directory.UnitKind.RAIL;
import static org.xinsheng.directory.UnitKind.SASAC;
import static org.xinsheng.directory.UnitKind.TRANS;
import static org.xinsheng.directory.UnitKind.WATER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.ArrearsCause;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.EmployerFact;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Industry;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ProjectNature;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.RegionProfile.ConstructionLead;
import org.xinsheng.directory.UnitKind;
import org.xinsheng.routing.Proposal.Outcome;

/** One row per rule of the routing table, under the profile that lets 人社 lead unless the row says otherwise. */
class RoutingTableTests {

    private record Expected(
            String rule, Outcome outcome, @Nullable UnitId target, UnitId... assisting) {}

    static Stream<Arguments> rows() {
        return Stream.of(
                row(
                        "R04 project payment only",
                        f -> f.matter(Matter.PROJECT_PAYMENT),
                        new Expected("R04", Outcome.GUIDE, null)),
                row("R06 injury only", f -> f.matter(Matter.WORK_INJURY), new Expected("R06", Outcome.GUIDE, null)),
                row(
                        "R06 insurance only",
                        f -> f.matter(Matter.SOCIAL_INSURANCE),
                        new Expected("R06", Outcome.GUIDE, null)),
                row("R06 other labour", f -> f.matter(Matter.OTHER_LABOUR), new Expected("R06", Outcome.GUIDE, null)),
                row(
                        "R07 arbitration",
                        f -> f.legalStage(LegalStage.ARBITRATION),
                        new Expected("R07", Outcome.TRACK, null)),
                row(
                        "R07 litigation",
                        f -> f.legalStage(LegalStage.LITIGATION),
                        new Expected("R07", Outcome.TRACK, null)),
                row(
                        "R08 judgment",
                        f -> f.legalStage(LegalStage.JUDGMENT_UNENFORCED),
                        new Expected("R08", Outcome.CO, city(COURT), city(HRSS))),
                row(
                        "R09 criminal",
                        f -> f.legalStage(LegalStage.CRIMINAL),
                        new Expected("R09", Outcome.TRACK, city(HRSS), city(PSB))),
                row("R11 nobody named", f -> f.employer(null), new Expected("R11", Outcome.ASK, null)),
                row(
                        "R12 other city",
                        f -> f.regionCode(new RegionCode("440306")).location("深圳宝安"),
                        new Expected("R12", Outcome.TRANSFER, city(HRSS))),
                row(
                        "R12 not for the province that the city lies in",
                        f -> f.regionCode(new RegionCode("370000")).industry(Industry.MANUFACTURING),
                        new Expected("R15", Outcome.TRANSFER, city(HRSS))),
                row(
                        "R15 factory in the county",
                        f -> f.industry(Industry.MANUFACTURING).regionCode(DemoDirectory.COUNTY),
                        new Expected("R15", Outcome.TRANSFER, county(HRSS))),
                row(
                        "R15 restaurant, place unknown",
                        f -> f.industry(Industry.LODGING_CATERING),
                        new Expected("R15", Outcome.TRANSFER, city(HRSS))),
                row(
                        "R16 building site",
                        f -> f.industry(Industry.CONSTRUCTION).constructionType(ConstructionType.BUILDING_MUNICIPAL),
                        new Expected("R16", Outcome.CO, city(HRSS), city(HUC))),
                row(
                        "R16 operating difficulty is no violation",
                        f -> f.industry(Industry.CONSTRUCTION)
                                .constructionType(ConstructionType.WATER)
                                .cause(ArrearsCause.OPERATING_DIFFICULTY),
                        new Expected("R16", Outcome.CO, city(HRSS), city(WATER))),
                row(
                        "R18 unknown type informs housing",
                        f -> f.industry(Industry.CONSTRUCTION),
                        new Expected("R16", Outcome.CO, city(HRSS), city(HUC))),
                row(
                        "R17 whole subcontracting on a road",
                        f -> f.industry(Industry.CONSTRUCTION)
                                .constructionType(ConstructionType.TRANSPORT)
                                .cause(ArrearsCause.SUBCONTRACT_WHOLE),
                        new Expected("R17", Outcome.CO, city(HRSS), city(TRANS))),
                row(
                        "R17 unpaid project money on a railway",
                        f -> f.industry(Industry.CONSTRUCTION)
                                .constructionType(ConstructionType.RAILWAY)
                                .cause(ArrearsCause.PROJECT_PAYMENT_OVERDUE),
                        new Expected("R17", Outcome.CO, city(HRSS), city(RAIL))),
                row(
                        "R19 government investment adds finance and planning",
                        f -> f.industry(Industry.MANUFACTURING).projectNatureHint(Set.of(ProjectNature.GOV_INVEST)),
                        new Expected("R15", Outcome.CO, city(HRSS), city(FIN), city(DRC))),
                row(
                        "R20 government money is missing",
                        f -> f.industry(Industry.CONSTRUCTION)
                                .cause(ArrearsCause.GOV_FUNDS_NOT_IN_PLACE)
                                .projectNatureHint(Set.of(ProjectNature.GOV_INVEST)),
                        new Expected("R20", Outcome.CO, city(HRSS), city(FIN), city(DRC))),
                row(
                        "R21 PPP",
                        f -> f.industry(Industry.MANUFACTURING).projectNatureHint(Set.of(ProjectNature.PPP)),
                        new Expected("R15", Outcome.CO, city(HRSS), city(FIN), city(DRC))),
                row(
                        "R22 state-owned",
                        f -> f.industry(Industry.MANUFACTURING).projectNatureHint(Set.of(ProjectNature.SOE)),
                        new Expected("R15", Outcome.CO, city(HRSS), city(SASAC))),
                row(
                        "R25 absconded",
                        f -> f.employerFacts(Set.of(EmployerFact.ABSCONDED)),
                        new Expected("R30", Outcome.CO, city(HRSS), city(PSB))),
                row(
                        "R28 many people",
                        f -> f.headcount(Headcount.exactly(30)),
                        new Expected("R30", Outcome.CO, city(HRSS), city(LEADING_OFFICE))),
                row(
                        "R28 not below",
                        f -> f.headcount(Headcount.exactly(29)),
                        new Expected("R30", Outcome.TRANSFER, city(HRSS))),
                row(
                        "R28 large sum",
                        f -> f.amount(Amount.exactly(Money.ofYuan(1_000_000), AmountBasis.TOTAL)),
                        new Expected("R30", Outcome.CO, city(HRSS), city(LEADING_OFFICE))),
                row("R30 hotline cannot enforce", f -> f, new Expected("R30", Outcome.TRANSFER, city(HRSS))),
                row(
                        "R30 to the county of work",
                        f -> f.regionCode(DemoDirectory.COUNTY),
                        new Expected("R30", Outcome.TRANSFER, county(HRSS))));
    }

    private static Arguments row(String name, UnaryOperator<ReportFacts.Builder> facts, Expected expected) {
        return Arguments.of(name, facts, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void proposes(String name, UnaryOperator<ReportFacts.Builder> facts, Expected expected) {
        Proposal proposal = propose(ConstructionLead.HRSS, HOTLINE, facts);

        assertThat(proposal.rule()).isEqualTo(expected.rule());
        assertThat(proposal.outcome()).isEqualTo(expected.outcome());
        assertThat(proposal.target()).isEqualTo(expected.target());
        assertThat(proposal.assisting()).containsExactly(expected.assisting());
        assertThat(proposal.reason()).isNotBlank().endsWith("。");
        assertThat(proposal.source()).isNotBlank();
    }

    @Test
    void r16LetsTheIndustryDepartmentLeadInYantai() {
        Proposal proposal = propose(
                ConstructionLead.INDUSTRY_DEPARTMENT,
                HOTLINE,
                f -> f.industry(Industry.CONSTRUCTION).constructionType(ConstructionType.BUILDING_MUNICIPAL));

        assertThat(proposal.rule()).isEqualTo("R16");
        assertThat(proposal.target()).isEqualTo(city(HUC));
        assertThat(proposal.assisting()).containsExactly(city(HRSS));
    }

    @Test
    void r17LetsTheIndustryDepartmentLeadInYantai() {
        Proposal proposal = propose(
                ConstructionLead.INDUSTRY_DEPARTMENT,
                HOTLINE,
                f -> f.industry(Industry.CONSTRUCTION)
                        .constructionType(ConstructionType.TRANSPORT)
                        .cause(ArrearsCause.AFFILIATION));

        assertThat(proposal.target()).isEqualTo(city(TRANS));
        assertThat(proposal.reason()).contains("挂靠");
    }

    @Test
    void r18LetsNobodyLeadWhoseTradeIsNotKnown() {
        Proposal proposal =
                propose(ConstructionLead.INDUSTRY_DEPARTMENT, HOTLINE, f -> f.industry(Industry.CONSTRUCTION));

        assertThat(proposal.target()).isEqualTo(city(HRSS));
        assertThat(proposal.assisting()).containsExactly(city(HUC));
    }

    @Test
    void r13SendsOnFromOneCountyToAnother() {
        Situation situation = new Situation(
                DemoDirectory.full(ConstructionLead.HRSS),
                DemoDirectory.full(ConstructionLead.HRSS).profile(DemoDirectory.CITY),
                DemoDirectory.full(ConstructionLead.HRSS).unit(county(HRSS)),
                base().regionCode(new RegionCode("370681")).build(),
                null,
                LocalDate.of(2026, 11, 20));

        Proposal proposal = RoutingTable.propose(situation);

        assertThat(proposal.rule()).isEqualTo("R13");
        assertThat(proposal.target()).isEqualTo(city(HRSS));
    }

    @Test
    void r30KeepsWithAUnitThatCanHandle() {
        Proposal proposal = propose(ConstructionLead.HRSS, HUC, f -> f);

        assertThat(proposal.rule()).isEqualTo("R30");
        assertThat(proposal.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(proposal.target()).isNull();
    }

    @Test
    void keepsWhatTheHolderLeadsAnyway() {
        Proposal proposal = propose(ConstructionLead.HRSS, HRSS, f -> f.industry(Industry.MANUFACTURING));

        assertThat(proposal.rule()).isEqualTo("R15");
        assertThat(proposal.outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Incident.class,
            names = {"THREAT_TO_LIFE", "EXTREME", "UNLAWFUL_MEANS", "MASS"})
    void r01AndR02ShowTheDangerAndChangeNoRoute(Incident incident) {
        Proposal proposal = propose(
                ConstructionLead.HRSS,
                HOTLINE,
                f -> f.industry(Industry.MANUFACTURING).incident(incident));

        assertThat(proposal.rule()).isEqualTo("R15");
        assertThat(proposal.target()).isEqualTo(city(HRSS));
        assertThat(proposal.assisting()).contains(city(LEADING_OFFICE)).doesNotContain(city(PSB));
    }

    @Test
    void remarksNameWhatTheyRestOn() {
        assertThat(reason(f -> f.incident(Incident.SIGNS))).contains("苗头");
        assertThat(reason(f -> f.matter(Matter.MIXED))).contains("工资部分照办");
        assertThat(reason(f -> f.period(MonthRange.between(YearMonth.of(2023, 1), YearMonth.of(2024, 10)))))
                .contains("2024年10月");
        assertThat(reason(f -> f.period(MonthRange.between(YearMonth.of(2023, 1), YearMonth.of(2024, 11)))))
                .doesNotContain("两年");
        assertThat(reason(f -> f.employerFacts(Set.of(EmployerFact.REFUSES_AFTER_ORDER))))
                .contains("移送");
        assertThat(reason(f -> f.hardship(true))).contains("应急周转金");
    }

    @Test
    void r14AsksToCompareFirst() {
        Situation situation = new Situation(
                DemoDirectory.full(ConstructionLead.HRSS),
                DemoDirectory.full(ConstructionLead.HRSS).profile(DemoDirectory.CITY),
                DemoDirectory.full(ConstructionLead.HRSS).unit(city(HOTLINE)),
                base().build(),
                ReportNumber.of(2026, 17),
                LocalDate.of(2026, 11, 20));

        assertThat(RoutingTable.propose(situation).reason())
                .contains(ReportNumber.of(2026, 17).value());
    }

    @Test
    void r08GoesToLabourWhereTheDirectoryKnowsNoCourt() {
        Set<UnitKind> kinds = EnumSet.complementOf(EnumSet.of(COURT));
        DemoDirectory directory = new DemoDirectory(ConstructionLead.HRSS, kinds);

        Proposal proposal = RoutingTable.propose(situation(
                directory,
                HOTLINE,
                base().legalStage(LegalStage.JUDGMENT_UNENFORCED).build()));

        assertThat(proposal.target()).isEqualTo(city(HRSS));
    }

    @Test
    void neitherHeadcountNorSumIsEverAnIncident() {
        Proposal proposal = propose(ConstructionLead.HRSS, HOTLINE, f -> f.headcount(Headcount.exactly(500)));

        assertThat(proposal.reason()).doesNotContain("值班员");
    }

    private static String reason(UnaryOperator<ReportFacts.Builder> facts) {
        return propose(ConstructionLead.HRSS, HOTLINE, facts).reason();
    }

    private static Proposal propose(ConstructionLead lead, UnitKind holder, UnaryOperator<ReportFacts.Builder> facts) {
        return RoutingTable.propose(
                situation(DemoDirectory.full(lead), holder, facts.apply(base()).build()));
    }

    private static Situation situation(DemoDirectory directory, UnitKind holder, ReportFacts facts) {
        return new Situation(
                directory,
                directory.profile(DemoDirectory.CITY),
                directory.unit(city(holder)),
                facts,
                null,
                LocalDate.of(2026, 11, 20));
    }

    private static ReportFacts.Builder base() {
        return ReportFacts.builder()
                .matter(Matter.WAGE_ARREARS)
                .employer("某某公司")
                .otherParties(List.of());
    }

    private static UnitId city(UnitKind kind) {
        return DemoDirectory.city(kind);
    }

    private static UnitId county(UnitKind kind) {
        return DemoDirectory.county(kind);
    }
}
