package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Money;

/** Sums of which the text says that they are owed: 还欠4万9, 去年欠2万今年又欠1万5. */
final class OwedDebts {

    private static final Phrases REMAINDERS =
            Phrases.listed("还欠 还差 还剩 剩 下欠 尚欠 余款 余 仍欠 现欠 共欠 共拖欠 还有 累计 实际欠 总共欠 一共欠 合计欠");
    private static final Phrases LEFT = Phrases.listed("还剩 剩 剩下 剩余 余 尚欠 仍欠 下欠 只欠");
    private static final Phrases MORE_DEBTS = Phrases.listed("又 另 还有 以及 加上 再 和 、 外加 ， , 跟");
    private static final Phrases MORE_IN_LETTERS = Phrases.listed("又 另 还有 以及 加上 外加 、");
    private static final Phrases TOGETHER = Phrases.listed("加起来 合起来 总额 合计 共计 总计 总共");
    private static final Phrases WAGES = Phrases.listed("工资 工钱 人工 薪 民工 劳务费 血汗钱");
    private static final Phrases THEIRS = Phrases.listed("他们 她们 别人 其他人 其余人");
    private static final Phrases TOTALS = Phrases.listed("共 合计 总 加起来 合起来");
    /** Characters that say again what was said, rather than what else is owed. */
    private static final String SAME_AGAIN = "欠我还差的就是吧对嗯那个应该说没给 我们老板他啊呃额了不大概";

    private static final long LEAST = 50 * Quantity.ONE;

    private OwedDebts() {}

    static @Nullable Debt read(Situation in) {
        List<Sum> owed = new ArrayList<>();
        for (Sum sum : in.with(Role.OWED)) {
            boolean known = owed.stream().anyMatch(other -> alike(sum, other));
            boolean deducted = in.isLetter()
                    && in.before(sum, 5).contains("扣")
                    && in.sums().size() > 1;
            if (!known && !deducted && sum.max() >= LEAST && !isOfOthers(in, sum)) {
                owed.add(sum);
            }
        }
        if (owed.isEmpty()) {
            return null;
        }
        Debt rest = owed.size() == 1 ? restOf(in, owed.getFirst()) : null;
        if (rest != null) {
            return rest;
        }
        if (owed.size() > 1 && (areSeveral(in, owed) || areOfTwo(in, owed))) {
            return Debt.total(
                    owed, Quantity.ONE, areOfTwo(in, owed) ? "rule:sum-of-creditors" : "rule:sum-of-owed", 0.8);
        }
        Sum all = totalBehind(in, owed);
        if (all != null) {
            return Debt.of(all, AmountBasis.TOTAL, "rule:total-of-owed", 0.8);
        }
        Sum one = owed.size() == 1 ? owed.getFirst() : theOne(in, owed);
        Debt reduced = owed.size() == 1 && in.before(one, 4).contains("扣") ? withDeduction(in, one) : null;
        if (reduced != null) {
            return reduced;
        }
        Debt plausible = isMoreThanAll(in, one) ? RemainingDebts.grossLessPaid(in) : null;
        if (plausible != null) {
            return plausible;
        }
        return Debt.of(one, EarnedShares.basisOf(in, one), "rule:owed", owed.size() == 1 ? 0.92 : 0.85);
    }

    /** 差我1万2 还差我老乡8千: one's own and that of somebody one knows. */
    private static boolean areOfTwo(Situation in, List<Sum> owed) {
        return owed.size() == 2 && !isOfKin(in, owed.getFirst()) && isOfKin(in, owed.getLast());
    }

    private static boolean isOfKin(Situation in, Sum sum) {
        String before = Surroundings.clauseBefore(in.text(), sum.start(), 6);
        int cue = Math.max(before.lastIndexOf('欠'), before.lastIndexOf('差'));
        return cue >= 0 && Kin.WORDS.in(before.substring(cue));
    }

    /** 少的一万多, 他们加起来四万: what others are owed, next to the speaker's own. */
    private static boolean isOfOthers(Situation in, Sum sum) {
        return isTheirs(in, sum)
                && in.with(Role.OWED, Role.OPEN).stream()
                        .anyMatch(other ->
                                !isTheirs(in, other) && (other.is(Role.OWED) || WAGES.in(in.before(other, 10))));
    }

    private static boolean isTheirs(Situation in, Sum sum) {
        return ListedDebts.isSpread(in, sum) || THEIRS.in(Surroundings.clauseBefore(in.text(), sum.start(), 10));
    }

    /** 总工资21000 支了3000 伙食扣800: the deduction is not what is owed. */
    private static @Nullable Debt restOf(Situation in, Sum owed) {
        Debt due = RemainingDebts.dueLessPaid(in, owed);
        boolean deducted = !in.isLetter() && in.before(owed, 3).contains("扣");
        if (due != null || !deducted) {
            return due;
        }
        Debt rest = RemainingDebts.grossLessPaid(in);
        return rest != null ? rest : RemainingDebts.net(in, owed);
    }

    /** 提成6900没发，底薪2600也没发，加起来九千五. */
    private static @Nullable Sum totalBehind(Situation in, List<Sum> owed) {
        long largest = owed.stream().mapToLong(Sum::max).max().orElse(0);
        for (Sum gross : in.with(Role.GROSS)) {
            boolean behind = gross.start() > owed.getLast().end() && gross.min() >= largest;
            if (behind && TOGETHER.in(in.before(gross, 8)) && in.with(Role.PAID).isEmpty()) {
                return gross;
            }
        }
        return null;
    }

    /** 欠我14天230一天 说要扣800: all of it is owed, or what the deduction leaves. */
    private static @Nullable Debt withDeduction(Situation in, Sum deduction) {
        Debt earned = RateDebts.read(in);
        if (earned == null || earned.amount().min().fen() <= deduction.max()) {
            return null;
        }
        Money least = new Money(earned.amount().min().fen() - deduction.max());
        Amount range = new Amount(least, earned.amount().max(), earned.amount().basis(), true);
        return new Debt(range, earned.places(), earned.rule(), 0.65);
    }

    /** 总价23.7万 给了18万 欠57万: a slip of the pen, for more than the whole is never owed. */
    private static boolean isMoreThanAll(Situation in, Sum owed) {
        List<Sum> gross = in.with(Role.GROSS);
        return !gross.isEmpty() && gross.stream().allMatch(sum -> sum.max() < owed.min());
    }

    /** Whether one sum may repeat the other, more or less exactly. */
    static boolean alike(Sum a, Sum b) {
        boolean meet = a.min() <= b.max() && b.min() <= a.max();
        return meet || Math.abs(a.min() - b.min()) * 100 <= Math.max(a.min(), b.min());
    }

    private static boolean areSeveral(Situation in, List<Sum> owed) {
        for (int i = 1; i < owed.size(); i++) {
            Sum sum = owed.get(i);
            String near = in.between(owed.get(i - 1), sum, 24);
            boolean more = in.isLetter()
                    ? near.length() <= 14 && MORE_IN_LETTERS.in(near)
                    : MORE_DEBTS.in(near) || saysMore(near);
            boolean total = TOTALS.in(near) && sum.min() >= owed.get(i - 1).min();
            boolean rest =
                    LEFT.in(in.before(sum, 5)) && sum.max() < owed.get(i - 1).min();
            if (!more || total || rest || isCorrection(near)) {
                return false;
            }
        }
        return owed.stream().noneMatch(sum -> isSumOfOthers(sum, owed));
    }

    private static boolean isCorrection(String near) {
        return near.contains("不对")
                || near.contains("应该是")
                || near.contains("准确")
                || near.contains("说错")
                || near.contains("记错")
                || near.contains("重新")
                || near.contains("换成")
                || near.contains("换了")
                || near.contains("不是");
    }

    /** "2800 今年在乙工地又欠": at most a few words, some of which are not those of the debt itself. */
    private static boolean saysMore(String near) {
        long other = near.chars().filter(c -> SAME_AGAIN.indexOf(c) < 0).count();
        return near.length() <= 8 && other >= 2;
    }

    static boolean isSumOfOthers(Sum sum, List<Sum> owed) {
        long others = owed.stream().mapToLong(Sum::min).sum() - sum.min();
        return owed.size() > 2 && Math.abs(others - sum.min()) * 20 <= sum.min();
    }

    /** Of several sums the one that is meant: the total of the others, what remains, the last of a correction, the largest. */
    static Sum theOne(Situation in, List<Sum> owed) {
        for (Sum sum : owed) {
            if (isSumOfOthers(sum, owed)) {
                return sum;
            }
        }
        for (int i = owed.size() - 1; i > 0; i--) {
            if (isCorrection(in.between(owed.get(i - 1), owed.get(i), 16))) {
                return owed.get(i);
            }
        }
        List<Sum> wages =
                owed.stream().filter(sum -> WAGES.in(in.before(sum, 14))).toList();
        List<Sum> candidates = in.isLetter() && !wages.isEmpty() ? wages : owed;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (REMAINDERS.in(in.before(candidates.get(i), in.isLetter() ? 14 : 10))) {
                return candidates.get(i);
            }
        }
        Sum largest = candidates.getFirst();
        for (Sum sum : candidates) {
            largest = sum.max() > largest.max() ? sum : largest;
        }
        return largest;
    }
}
