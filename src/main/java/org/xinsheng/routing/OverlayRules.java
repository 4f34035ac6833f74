package org.xinsheng.routing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.EmployerFact;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ProjectNature;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.directory.UnitKind;

/** Stages 0, 3 and 4 of the routing table, and remarks: what is added, whoever leads. */
final class OverlayRules {

    /** How long after its end a violation is investigated (R10). */
    private static final int LIMITATION_YEARS = 2;

    private OverlayRules() {}

    static Optional<Proposal> r01Danger(Situation s) {
        Incident incident = s.facts().incident();
        return switch (incident) {
            case THREAT_TO_LIFE, EXTREME ->
                Rule.also(
                        "R01",
                        s.units(UnitKind.LEADING_OFFICE),
                        "有人身危险苗头，已报值班员和治欠办；是否通知公安由人决定。",
                        "烟台2021年通知四(四)；《劳动保障监察条例》第14条第4款");
            case UNLAWFUL_MEANS ->
                Rule.also(
                        "R01",
                        s.units(UnitKind.HRSS, UnitKind.LEADING_OFFICE),
                        "有过激讨薪情形，已报值班员、人社和治欠办；是否通知公安由人决定。",
                        "烟台2021年通知四(四)");
            case NONE, SIGNS, MASS -> Optional.empty();
        };
    }

    static Optional<Proposal> r02Mass(Situation s) {
        return s.facts().incident() == Incident.MASS
                ? Rule.also(
                        "R02",
                        s.units(UnitKind.HRSS, UnitKind.LEADING_OFFICE),
                        "有聚集情况，已报值班员、人社和治欠办。",
                        "《保障农民工工资支付条例》第29条第3款")
                : Optional.empty();
    }

    static Optional<Proposal> r03Signs(Situation s) {
        return s.facts().incident() == Incident.SIGNS
                ? Rule.also("R03", List.of(), "有事件苗头，当天人工复核。", "烟台2021年通知四(四)")
                : Optional.empty();
    }

    static Optional<Proposal> r05Mixed(Situation s) {
        return s.facts().matter() == Matter.MIXED
                ? Rule.also("R05", List.of(), "工资部分照办，其他诉求另行引导。", "烟台2021年通知(一)")
                : Optional.empty();
    }

    static Optional<Proposal> r10Old(Situation s) {
        MonthRange period = s.facts().period();
        if (period == null || period.to() == null) {
            return Optional.empty();
        }
        YearMonth limit = YearMonth.from(s.today()).minusYears(LIMITATION_YEARS);
        return period.to().isBefore(limit)
                ? Rule.also(
                        "R10",
                        List.of(),
                        "拖欠止于%d年%d月，已过两年，是否受理由人书面决定，不得自动拒绝。"
                                .formatted(period.to().getYear(), period.to().getMonthValue()),
                        "《劳动保障监察条例》第20条")
                : Optional.empty();
    }

    static Optional<Proposal> r14Known(Situation s) {
        return s.related() == null
                ? Optional.empty()
                : Rule.also("R14", List.of(), "可能与编号%s为同一事项，请先核对。".formatted(s.related()), "《青岛市劳动保障监察条例》第27条");
    }

    static Optional<Proposal> r19GovernmentInvestment(Situation s) {
        return s.facts().projectNatureHint().contains(ProjectNature.GOV_INVEST)
                ? Rule.also(
                        "R19",
                        s.units(UnitKind.FIN, UnitKind.DRC),
                        "政府投资项目，原则上3日内办结。",
                        "《保障农民工工资支付条例》第7条第3、4款；山东2023年通知四(三)1")
                : Optional.empty();
    }

    static Optional<Proposal> r21Partnership(Situation s) {
        return s.facts().projectNatureHint().contains(ProjectNature.PPP)
                ? Rule.also("R21", s.units(UnitKind.FIN, UnitKind.DRC), "PPP项目，按政府投资项目时限办。", "平顶山2020年通知二")
                : Optional.empty();
    }

    static Optional<Proposal> r22StateOwned(Situation s) {
        return s.facts().projectNatureHint().contains(ProjectNature.SOE)
                ? Rule.also("R22", s.units(UnitKind.SASAC), "国企项目，国资督办，原则上3日内办结。", "烟台2021年通知；山东2023年通知四(三)1")
                : Optional.empty();
    }

    static Optional<Proposal> r25Absconded(Situation s) {
        var facts = s.facts().employerFacts();
        boolean fires = facts.contains(EmployerFact.ABSCONDED)
                || facts.contains(EmployerFact.UNTRACEABLE)
                || facts.contains(EmployerFact.UNCOOPERATIVE);
        return fires
                ? Rule.also("R25", s.units(UnitKind.PSB), "用人方失联或不配合，商公安提前介入。", "《保障农民工工资支付条例》第41条第1款")
                : Optional.empty();
    }

    static Optional<Proposal> r26RefusesAfterOrder(Situation s) {
        return s.facts().employerFacts().contains(EmployerFact.REFUSES_AFTER_ORDER)
                ? Rule.also("R26", List.of(), "称责令后仍不支付，请核对是否移送涉罪。", "《刑法》第276条之一；法释〔2013〕3号")
                : Optional.empty();
    }

    /** MAJOR by the profile's numbers: a default, not from a rule. */
    static Optional<Proposal> r28Major(Situation s) {
        ReportFacts facts = s.facts();
        Headcount people = facts.headcount();
        boolean many = people != null && people.min() >= s.profile().majorHeadcount();
        boolean large = large(facts.amount(), people, Money.ofYuan(s.profile().majorAmountYuan()));
        return many || large
                ? Rule.also("R28", s.units(UnitKind.LEADING_OFFICE), "人数或金额较大（本市默认标准），建议挂牌督办。", "烟台2021年通知四(二)")
                : Optional.empty();
    }

    private static boolean large(
            @org.jspecify.annotations.Nullable Amount amount,
            @org.jspecify.annotations.Nullable Headcount people,
            Money limit) {
        if (amount == null) {
            return false;
        }
        int times = amount.basis() == AmountBasis.PER_PERSON && people != null ? people.min() : 1;
        return amount.min().times(times).compareTo(limit) >= 0;
    }

    static Optional<Proposal> r29Hardship(Situation s) {
        return s.facts().hardship()
                ? Rule.also("R29", List.of(), "反映人生活困难，可用应急周转金或临时救助。", "烟台2021年通知四(四)；《信访工作条例》第37条")
                : Optional.empty();
    }
}
