package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** The wages within the money of a project: 欠六百来万，材料三百多万，人工二百几十万; of such debts only the wages count. */
final class WagePart {

    private static final Phrases WAGES = Phrases.listed(
            "人工 人工费 工人工资 农民工工资 民工工资 民工的工资 工人的工资 工资表 工资表是 人工工资 农民工的工资 工资部分 人工部分 个人的工资 个人工资 个人的工钱 个人工钱 人的工资 工人的工钱 工人工钱");
    private static final Phrases PROJECT =
            Phrases.listed("劳务费 进度款 工程进度款 工程尾款 工程款 材料 材料款 总款 工程总款 合同 结算价 辅材 承包款 机械费 工程量 总价");
    private static final Phrases PAID = Phrases.listed("付 发 给 支");
    private static final int BEFORE = 9;
    private static final int BEHIND = 6;

    private WagePart() {}

    /** Null unless one sum alone is called wages and another one, larger or of goods, is not. */
    static @Nullable Debt read(Situation in) {
        List<Sum> sums = in.with(Role.OWED, Role.OPEN, Role.GROSS);
        List<Sum> wages = sums.stream().filter(sum -> isWages(in, sum)).toList();
        if (wages.size() != 1) {
            return null;
        }
        Sum part = wages.getFirst();
        boolean project = in.with(Role.OWED, Role.OPEN, Role.GROSS, Role.BUSINESS, Role.FOREIGN).stream()
                .anyMatch(sum -> sum != part
                        && PROJECT.in(Surroundings.clauseBefore(in.text(), sum.start(), BEFORE))
                        && sum.max() > part.min());
        return project ? Debt.of(part, AmountBasis.TOTAL, "rule:wage-part", 0.82) : null;
    }

    private static boolean isWages(Situation in, Sum sum) {
        String before = Surroundings.clauseBefore(in.text(), sum.start(), BEFORE);
        int at = WAGES.last(before);
        boolean led = at >= 0 && !PROJECT.in(before.substring(at)) && !PAID.in(before.substring(at));
        return led || WAGES.begin(Surroundings.clauseAfter(in.text(), sum.end(), BEHIND));
    }
}
