package org.xinsheng.dialog;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;

/** Says what was understood, for chat; never on SMS, where others read along. */
final class ReadBack {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int WAN_DECIMALS = 2;

    private ReadBack() {}

    /** One line with everything that is known; empty if nothing is. */
    static String all(ReportFacts facts) {
        return line("我记下的", facts, SlotField.known(facts));
    }

    /** Only what differs from before. */
    static String changes(ReportFacts before, ReportFacts facts) {
        return line(
                "记下了",
                facts,
                SlotField.known(facts).stream()
                        .filter(f -> !f.isSame(before, facts))
                        .toList());
    }

    private static String line(String lead, ReportFacts facts, List<SlotField> fields) {
        List<String> said = new ArrayList<>();
        fields.forEach(field -> {
            String value = say(field, facts);
            if (!value.isEmpty()) {
                said.add(value);
            }
        });
        return said.isEmpty() ? "" : lead + "：" + String.join("；", said) + "。";
    }

    private static String say(SlotField field, ReportFacts facts) {
        return switch (field) {
            case EMPLOYER -> (facts.matter().hasWages() ? "谁欠的 " : "哪家 ") + facts.employer();
            case PROJECT -> "工地 " + facts.project();
            case LOCATION -> "地方 " + facts.location();
            case REGION -> "";
            case AMOUNT -> facts.amount() == null ? "" : "多少钱 " + amount(facts.amount());
            case HEADCOUNT -> facts.headcount() == null ? "" : "几个人 " + headcount(facts.headcount());
            case PERIOD -> facts.period() == null ? "" : "哪几个月 " + period(facts.period());
        };
    }

    static String amount(Amount amount) {
        String basis = switch (amount.basis()) {
            case TOTAL -> "";
            case PER_PERSON -> "每人";
            case PER_MONTH -> "每月";
        };
        String sum = amount.min().equals(amount.max())
                ? money(amount.min())
                : money(amount.min()) + "到" + money(amount.max());
        return basis + (amount.approx() && amount.min().equals(amount.max()) ? "约" : "") + sum;
    }

    /** 5.4万元, 19.84万元, 3800元. */
    static String money(Money money) {
        BigDecimal wan = money.yuan().divide(WAN).stripTrailingZeros();
        return wan.compareTo(BigDecimal.ONE) >= 0 && wan.scale() <= WAN_DECIMALS
                ? wan.toPlainString() + "万元"
                : money.yuan().toPlainString() + "元";
    }

    static String headcount(Headcount people) {
        return people.min() == people.max()
                ? (people.approx() ? "约" : "") + people.min() + "人"
                : people.min() + "到" + people.max() + "人";
    }

    static String period(MonthRange period) {
        YearMonth from = period.from();
        YearMonth to = period.to();
        if (from == null || to == null) {
            String ends = from != null ? month(from) + "起" : to != null ? "到" + month(to) : "";
            return ends.isEmpty() ? period.months() + "个月" : ends;
        }
        if (from.equals(to)) {
            return month(from);
        }
        String ends = month(from) + "到" + (from.getYear() == to.getYear() ? to.getMonthValue() + "月" : month(to));
        return period.hasGaps() ? ends + "里的" + period.months() + "个月" : ends;
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
