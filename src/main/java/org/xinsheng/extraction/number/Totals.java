package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A total that the writer says himself: it goes before whatever is added up from a list that may not be complete. */
final class Totals {

    private static final Phrases TOGETHER = Phrases.listed(
            "一共 总共 共 合计 共计 总计 总数 总额 总数是 总额是 加起来 合起来 总共欠 一共欠 共欠 全部 全部加起来 拢共 统共 总的 总 累计 共拖欠 合计拖欠 加一起 加在一起");
    private static final Phrases OF_WORK = Phrases.listed("合同 造价 工程款 工程量 总价 结算 产值 投资 中标 出勤 每月 一个月 每天 给 发 付 支");
    private static final int REACH = 9;

    private Totals() {}

    /** The total of more than these parts; null if none is said. */
    static @Nullable Sum above(Situation in, List<Sum> parts) {
        long sum = parts.stream().mapToLong(Sum::min).sum();
        Sum best = null;
        for (Sum total : in.with(Role.GROSS, Role.OWED, Role.OPEN)) {
            if (!parts.contains(total) && total.min() > sum && isTotal(in, total)) {
                best = best == null || total.min() > best.min() ? total : best;
            }
        }
        return best;
    }

    /** 一共, 加起来 speak of what was just said, 总价 and 合同款 of something else. */
    static boolean saysTogether(String word) {
        return TOGETHER.contain(word);
    }

    static boolean isTotal(Situation in, Sum sum) {
        String before = Surroundings.clauseBefore(in.text(), sum.start(), REACH);
        return TOGETHER.in(before) && !OF_WORK.in(before);
    }
}
