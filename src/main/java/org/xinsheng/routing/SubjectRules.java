package org.xinsheng.routing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.Matter;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.UnitKind;
import org.xinsheng.routing.Proposal.Outcome;

/** Stage 1 of the routing table: is it wage arrears, has it gone to court, is it ours? */
final class SubjectRules {

    private SubjectRules() {}

    static Optional<Proposal> r04ProjectPayment(Situation s) {
        if (s.facts().matter() != Matter.PROJECT_PAYMENT) {
            return Optional.empty();
        }
        return Rule.of(
                "R04",
                Outcome.GUIDE,
                null,
                "反映的是工程款、材料款，没有提到工人工资；建议解释说明，引导协商或诉讼。里面含工人工资的，工资部分照办。",
                "山东2023年通知四(三)3；《保障农民工工资支付条例》第52条");
    }

    static Optional<Proposal> r06OtherLabour(Situation s) {
        return switch (s.facts().matter()) {
            case WORK_INJURY -> Rule.of("R06", Outcome.GUIDE, null, "只反映工伤，不是欠薪；引导到人社部门申请工伤认定。", "山东2023年通知四(二)2");
            case SOCIAL_INSURANCE ->
                Rule.of("R06", Outcome.GUIDE, null, "只反映社会保险，不是欠薪；引导到劳动监察或社保征收机构。", "《劳动保障监察条例》第11条");
            case OTHER_LABOUR ->
                Rule.of("R06", Outcome.GUIDE, null, "反映的是其他劳动争议，不是欠薪；引导劳动监察或仲裁。", "《劳动保障监察条例》第11条、第26条");
            case WAGE_ARREARS, MIXED, PROJECT_PAYMENT, NOT_LABOUR -> Optional.empty();
        };
    }

    static Optional<Proposal> r07InCourt(Situation s) {
        LegalStage stage = s.facts().legalStage();
        if (stage != LegalStage.ARBITRATION && stage != LegalStage.LITIGATION) {
            return Optional.empty();
        }
        String where = stage == LegalStage.ARBITRATION ? "仲裁" : "诉讼";
        return Rule.of(
                "R07", Outcome.TRACK, null, "已进入%s，按该程序办，登记跟踪；告知可以申请法律援助。".formatted(where), "《劳动保障监察条例》第21条第2款");
    }

    static Optional<Proposal> r08JudgmentUnenforced(Situation s) {
        if (s.facts().legalStage() != LegalStage.JUDGMENT_UNENFORCED) {
            return Optional.empty();
        }
        List<Unit> labour = s.units(UnitKind.HRSS);
        Optional<Unit> court = s.unit(UnitKind.COURT);
        String reason = "裁判已生效未执行，由法院执行、人社协助。";
        String source = "山东2023年通知四(三)3";
        if (court.isPresent()) {
            return Rule.lead(s, "R08", court.get(), labour, reason, source);
        }
        return labour.stream()
                .findFirst()
                .flatMap(hrss -> Rule.lead(s, "R08", hrss, List.of(), reason + "本市名录没有法院，先由人社衔接。", source));
    }

    static Optional<Proposal> r09Criminal(Situation s) {
        if (s.facts().legalStage() != LegalStage.CRIMINAL) {
            return Optional.empty();
        }
        Unit hrss = s.unit(UnitKind.HRSS)
                .filter(unit -> !unit.id().equals(s.holder().id()))
                .orElse(null);
        Proposal tracked = new Proposal(
                "R09",
                Outcome.TRACK,
                hrss == null ? null : hrss.id(),
                s.units(UnitKind.PSB).stream().map(Unit::id).toList(),
                "公安已立案，跟踪办理；工资仍未结清，由人社负责向工人回话。",
                "《保障农民工工资支付条例》第41条");
        return Optional.of(tracked);
    }

    static Optional<Proposal> r11Unidentifiable(Situation s) {
        ReportFacts facts = s.facts();
        if (facts.employer() != null
                || facts.project() != null
                || facts.location() != null
                || !facts.otherParties().isEmpty()) {
            return Optional.empty();
        }
        return Rule.of(
                "R11", Outcome.ASK, null, "单位、项目、工地、包工头都还不清楚；先补问，问不到由人工回电，不能因不回复就结。", "《关于实施〈劳动保障监察条例〉若干规定》第18条");
    }

    static Optional<Proposal> r12OtherCity(Situation s) {
        if (!s.isElsewhere()) {
            return Optional.empty();
        }
        Unit hrss = s.unit(UnitKind.HRSS)
                .filter(unit -> !unit.id().equals(s.holder().id()))
                .orElse(null);
        return Rule.of(
                "R12",
                Outcome.TRANSFER,
                hrss,
                "用工地%s不在%s，由用工所在地人社管辖；经本市人社转送，对方接手前仍由%s负责。"
                        .formatted(
                                place(s.facts()), s.profile().name(), s.holder().shortName()),
                "《劳动保障监察条例》第13条；山东2023年通知四(二)3");
    }

    static Optional<Proposal> r13OtherCounty(Situation s) {
        RegionCode place = s.facts().regionCode();
        RegionCode ours = s.holder().region();
        if (place == null || !place.isCounty() || !ours.isCounty() || place.equals(ours) || s.isElsewhere()) {
            return Optional.empty();
        }
        return s.unit(UnitKind.HRSS)
                .filter(hrss -> !hrss.id().equals(s.holder().id()))
                .flatMap(hrss -> Rule.of(
                        "R13",
                        Outcome.TRANSFER,
                        hrss,
                        "用工地%s不归%s管，转%s。".formatted(place(s.facts()), s.holder().shortName(), hrss.shortName()),
                        "《劳动保障监察条例》第13条"));
    }

    private static String place(ReportFacts facts) {
        return facts.location() == null
                ? "（区划代码" + Objects.requireNonNull(facts.regionCode()) + "）"
                : "“" + facts.location() + "”";
    }
}
