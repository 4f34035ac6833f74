package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** What remains of the whole: 总共29400给了11000; the whole itself where nothing was paid. */
final class RemainingDebts {

    private static final Phrases WAGES = Phrases.listed("工资 工钱 薪 公资 工姿 公钱 工价 的活 说好 干了 活 报酬 应");

    private static final Phrases OF_WAGE = Phrases.listed("的工资 的工钱 的活 的薪 的人工 工资 工钱");
    private static final Phrases ONLY = Phrases.listed("只 就给 就发 就结 才 仅 实发 到手");
    private static final Phrases STILL = Phrases.listed("还 仍 尚 剩 下欠 余 未 没 差 短 少 目前 现在 至今 实际 扣 押 压");
    private static final Phrases REST = Phrases.listed("剩余 剩下 余款 尚欠 未付 没付 没给 没结 还没");
    /** 付了2万之后还欠…: was paid before the debt was counted. */
    private static final Phrases NOT_SINCE = Phrases.listed("之前 以前 原来 当时 早前 年前 说给 说先给 答应 让我 只肯 其他人 别人 他们 同意");

    private static final int NEAR = 40;

    private RemainingDebts() {}

    static @Nullable Debt grossLessPaid(Situation in) {
        List<Sum> paid = in.with(Role.PAID);
        List<Sum> gross = in.with(Role.GROSS);
        List<Sum> wholes = gross.isEmpty() ? in.with(Role.PROMISED) : gross;
        return wholes.isEmpty() || paid.isEmpty() ? null : less(OwedDebts.theOne(in, wholes), paid, 0.85);
    }

    static @Nullable Debt gross(Situation in) {
        List<Sum> gross = in.with(Role.GROSS);
        if (gross.isEmpty() || !(in.speaksOfArrears() || !in.isLetter())) {
            return null;
        }
        Sum whole = OwedDebts.theOne(in, gross);
        return Debt.of(whole, EarnedShares.basisOf(in, whole), "rule:total", 0.8);
    }

    /** 一共该给2万6 先给了5000, 欠条5万 后来还了2万: what was due, less what was paid since. */
    static @Nullable Debt dueLessPaid(Situation in, Sum due) {
        List<Sum> since = in.with(Role.PAID).stream()
                .filter(paid -> paid.start() > due.end() && paid.max() < due.min() && isSince(in, due, paid))
                .toList();
        boolean still = STILL.in(in.before(due, 8)) || REST.in(Surroundings.after(in.text(), due.end(), 6));
        return since.isEmpty() || still ? null : less(due, since, 0.8);
    }

    /** 扣了两千架子钱 应得18605: the whole that is told behind a deduction is net of it. */
    static @Nullable Debt net(Situation in, Sum deducted) {
        for (Sum gross : in.with(Role.GROSS)) {
            if (gross.start() > deducted.end() && gross.min() > deducted.max()) {
                return Debt.of(gross, AmountBasis.TOTAL, "rule:total", 0.8);
            }
        }
        return null;
    }

    private static boolean isSince(Situation in, Sum due, Sum paid) {
        boolean near = paid.start() - due.end() <= NEAR;
        return near && !NOT_SINCE.in(in.between(due, paid, 12));
    }

    /** 6000只给3600: the payment directly behind the wage. */
    private static boolean isFollowedBy(Situation in, Sum wage, Sum paid) {
        String between = in.between(wage, paid, 6);
        return between.length() <= 5 && ONLY.begin(between.strip());
    }

    /** 工钱4万8 拿了2万3: a wage named alone, and less than it paid behind. */
    static @Nullable Debt openLessPaid(Situation in) {
        List<Sum> paid = in.with(Role.PAID);
        if (paid.isEmpty()) {
            return null;
        }
        for (Sum sum : in.with(Role.OPEN)) {
            boolean before = sum.start() < paid.getFirst().start()
                    && sum.min() > paid.getFirst().max();
            if (before
                    && OpenDebts.mayStandAlone(in, sum)
                    && (!in.isLetter() || paid.size() == 1 && paid.getFirst().start() - sum.end() <= NEAR)
                    && (isWage(in, sum) || isFollowedBy(in, sum, paid.getFirst()))) {
                return less(sum, paid, 0.75);
            }
        }
        return null;
    }

    /** 工钱4万8, 4500的工资. */
    private static boolean isWage(Situation in, Sum sum) {
        return WAGES.in(in.before(sum, 8)) || OF_WAGE.begin(Surroundings.after(in.text(), sum.end(), 4));
    }

    private static @Nullable Debt less(Sum whole, List<Sum> paid, double confidence) {
        List<Sum> parts = new ArrayList<>(paid);
        parts.add(whole);
        return Debt.less(whole.min(), whole.max(), paid, AmountBasis.TOTAL, parts, "rule:gross-less-paid", confidence);
    }
}
