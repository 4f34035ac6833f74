package org.xinsheng.routing;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xinsheng.core.ArrearsCause;
import org.xinsheng.core.Industry;
import org.xinsheng.core.ProjectNature;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.UnitKind;
import org.xinsheng.routing.Proposal.Outcome;

/** Stage 2 of the routing table: who leads. */
final class BaseRules {

    private static final Set<ArrearsCause> CONTRACTING_VIOLATIONS = EnumSet.of(
            ArrearsCause.ILLEGAL_CONTRACTING,
            ArrearsCause.SUBCONTRACT_WHOLE,
            ArrearsCause.ILLEGAL_SUBCONTRACTING,
            ArrearsCause.AFFILIATION,
            ArrearsCause.PROJECT_PAYMENT_OVERDUE);
    private static final String DUTY = "《保障农民工工资支付条例》第7条";

    private BaseRules() {}

    static Optional<Proposal> r15NotConstruction(Situation s) {
        Industry industry = s.facts().industry();
        if (industry == null || industry == Industry.CONSTRUCTION) {
            return Optional.empty();
        }
        return s.unit(UnitKind.HRSS)
                .flatMap(hrss -> Rule.lead(
                        s,
                        "R15",
                        hrss,
                        List.of(),
                        "%s欠薪，由用工地人社查处。".formatted(label(industry)),
                        DUTY + "第1款；《劳动保障监察条例》第13条"));
    }

    static Optional<Proposal> r16Construction(Situation s) {
        if (!s.isConstruction() || isContractingViolation(s)) {
            return Optional.empty();
        }
        Optional<Unit> department = s.industryDepartment();
        Optional<Unit> hrss = s.unit(UnitKind.HRSS);
        if (s.industryDepartmentLeads() && department.isPresent()) {
            return Rule.lead(
                    s,
                    "R16",
                    department.get(),
                    hrss.stream().toList(),
                    "工程建设领域欠薪，本市由%s牵头，人社配合。".formatted(department.get().shortName()),
                    "烟台2021年通知四(二)");
        }
        String informed = department
                .map(unit -> "由人社查处，告知%s。".formatted(unit.shortName()))
                .orElse("由人社查处；工程类型还不清楚，请补问。");
        List<Unit> others = department.or(() -> s.unit(UnitKind.HUC)).stream().toList();
        return hrss.flatMap(unit -> Rule.lead(s, "R16", unit, others, "工程建设领域欠薪，" + informed, DUTY + "第1款"));
    }

    static Optional<Proposal> r17ContractingViolation(Situation s) {
        if (!s.isConstruction() || !isContractingViolation(s)) {
            return Optional.empty();
        }
        String cause = label(Objects.requireNonNull(s.facts().cause()));
        Optional<Unit> department = s.industryDepartment().or(() -> s.unit(UnitKind.HUC));
        Optional<Unit> hrss = s.unit(UnitKind.HRSS);
        if (s.industryDepartmentLeads() && s.industryDepartment().isPresent()) {
            return department.flatMap(unit -> Rule.lead(
                    s,
                    "R17",
                    unit,
                    hrss.stream().toList(),
                    "涉及%s，本市由%s牵头，人社配合查处工资。".formatted(cause, unit.shortName()),
                    "烟台2021年通知四(二)；" + DUTY + "第2款"));
        }
        return hrss.flatMap(unit -> Rule.lead(
                s,
                "R17",
                unit,
                department.stream().toList(),
                "涉及%s：人社查处工资，%s督办并制止违法行为。"
                        .formatted(cause, department.map(Unit::shortName).orElse("行业主管部门")),
                DUTY + "第2款、第43条"));
    }

    static Optional<Proposal> r20GovernmentFunds(Situation s) {
        if (s.facts().cause() != ArrearsCause.GOV_FUNDS_NOT_IN_PLACE
                || !s.facts().projectNatureHint().contains(ProjectNature.GOV_INVEST)) {
            return Optional.empty();
        }
        return s.unit(UnitKind.HRSS)
                .flatMap(hrss -> Rule.lead(
                        s,
                        "R20",
                        hrss,
                        s.units(UnitKind.FIN, UnitKind.DRC),
                        "政府投资项目资金未到位，由人社报本级政府责令限期足额拨付。",
                        "《保障农民工工资支付条例》第59条"));
    }

    static Optional<Proposal> r30Fallback(Situation s) {
        Optional<Unit> hrss = s.unit(UnitKind.HRSS);
        if (s.holder().kind().isOnlyFirstContact() && hrss.isPresent()) {
            return Rule.of(
                    "R30",
                    Outcome.TRANSFER,
                    hrss.get(),
                    "%s不能执法，建议转用工地人社；对方签收前仍由%s负责。"
                            .formatted(s.holder().shortName(), s.holder().shortName()),
                    "首问负责制；《保障农民工工资支付条例》第10条第3款");
        }
        return Rule.of("R30", Outcome.ACCEPT, null, "现有情况定不了归属，由首问单位先办甄别。", "首问负责制；《保障农民工工资支付条例》第10条第3款");
    }

    private static boolean isContractingViolation(Situation s) {
        ArrearsCause cause = s.facts().cause();
        return cause != null && CONTRACTING_VIOLATIONS.contains(cause);
    }

    private static String label(Industry industry) {
        return switch (industry) {
            case CONSTRUCTION -> "工程建设";
            case MANUFACTURING -> "制造业";
            case WHOLESALE_RETAIL -> "批发零售业";
            case LODGING_CATERING -> "住宿餐饮业";
            case RESIDENT_SERVICES -> "居民服务业";
            case OTHER -> "非工程建设领域";
        };
    }

    private static String label(ArrearsCause cause) {
        return switch (cause) {
            case ILLEGAL_CONTRACTING -> "违法发包";
            case SUBCONTRACT_WHOLE -> "转包";
            case ILLEGAL_SUBCONTRACTING -> "违法分包";
            case AFFILIATION -> "挂靠";
            case PROJECT_PAYMENT_OVERDUE -> "拖欠工程款";
            case GOV_FUNDS_NOT_IN_PLACE -> "政府资金不到位";
            case OPERATING_DIFFICULTY -> "经营困难";
        };
    }
}
