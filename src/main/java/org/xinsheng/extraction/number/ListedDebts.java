package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** Debts that are told one by one: 一个3500一个2800, 李四8600 王五9200, 4月5200 5月5600 都没发. */
final class ListedDebts {

    private static final Phrases MEMBERS = Phrases.listed(
            "少的也有 多的有 少的有 最少的也 最多的有 一个 一个差 一个欠 有的 有的差 有的欠 多的 少的 一个是 有个 一个是差 有人 有人差 一张 一张是 一笔 一笔是 另一张 另一笔 一张欠");
    /** Of some people: no list of all. */
    private static final Phrases SPREAD =
            Phrases.listed("有的 有的差 有的欠 多的 少的 有人 有人差 少的也有 多的有 少的有 最少的也 最多的有 多的差 少的差 多的欠 少的欠");

    private static final Phrases MINE = Phrases.listed(
            "我的是 我的 我自己 我自己是 我自己的 我这边 我欠 我被欠 我一个人 我本人 我那份 我是 我自己欠 我自己差 我差 我手上 我自己的部分是 我自己的部分 我的部分是 我这份 我个人 我个人是 我那部分");
    private static final Phrases PREFIXES = Phrases.listed("还有 欠 差 和 跟 拖欠 欠着 欠了 、");
    private static final Phrases SUFFIXES = Phrases.listed("工资 的工资 的 差 欠 是 有 剩 还差 还欠 被欠 : 工钱 的工钱 也差 也欠");
    private static final Phrases SHARED_BEHIND =
            Phrases.listed("都没 都不 均未 全没 一分没 一分钱没 都未 全部未 一分未 没给 没发 未发 不给 都欠 都拖 没结 未付 分文未");
    private static final Phrases APART = Phrases.listed("分别是 分别为 分别欠 分别 各是 各自是 依次是");
    private static final Phrases NO_ITEM =
            Phrases.listed("别人 他们 其他人 给 付 支 共 合计 总 扣 罚 押 借 说 每 是不 不是 还剩 剩 路费 发 结 左右 改 打 要 认");
    private static final Phrases OURSELVES = Phrases.listed("我 俺 她 他");
    /** 底薪3000 提成2600: both are owed. */
    private static final Phrases BASE = Phrases.listed("底薪 底薪是 基本工资 保底 保底工资");

    private static final Phrases ON_TOP = Phrases.listed("提成 绩效 奖金 全勤 补贴 补助 加班费 津贴 课时费 计件");
    private static final Phrases SITES = Phrases.listed("工地 工地那 工地上 项目 标段 工程");
    private static final int LONGEST_LABEL = 9;
    private static final long LEAST = 100 * Quantity.ONE;

    private ListedDebts() {}

    static @Nullable Debt members(Situation in) {
        List<Sum> members = new ArrayList<>();
        for (Sum sum : in.sums()) {
            if (sum.max() >= LEAST && !sum.is(Role.PAID) && MEMBERS.end(in.before(sum, 5))) {
                members.add(sum);
            }
        }
        if (members.size() < 2) {
            return null;
        }
        boolean spread = members.stream().allMatch(sum -> SPREAD.end(in.before(sum, 5)));
        Sum known = spread ? Totals.above(in, members) : null;
        known = spread && known == null ? own(in) : known;
        if (known != null) {
            return Debt.of(known, AmountBasis.TOTAL, "rule:owed", 0.82);
        }
        if (spread || in.heads() > members.size()) {
            return Debt.spanOf(members, AmountBasis.PER_PERSON, "rule:each", 0.85);
        }
        WorkDone.Count months = in.work().countFor(members.getFirst().as(Role.MONTH_RATE));
        boolean monthly = months != null && members.stream().noneMatch(Sum::owedBefore);
        long factor = monthly && months != null ? months.min() : Quantity.ONE;
        Sum all = Totals.above(in, members);
        return all != null
                ? Debt.of(all, AmountBasis.TOTAL, "rule:total-of-owed", 0.85)
                : Debt.total(members, factor, "rule:sum-of-members", 0.8);
    }

    static boolean isSpread(Situation in, Sum sum) {
        return SPREAD.end(in.before(sum, 5));
    }

    private static @Nullable Sum own(Situation in) {
        for (Sum sum : in.with(Role.OWED, Role.OPEN, Role.GROSS)) {
            if (MINE.end(in.before(sum, 8))) {
                return sum;
            }
        }
        return null;
    }

    /** At least two sums in a row, each right behind a name. */
    static @Nullable Debt creditors(Situation in) {
        List<Sum> named = new ArrayList<>();
        for (Sum sum : in.sums()) {
            boolean open =
                    (sum.is(Role.OPEN) || sum.is(Role.OWED)) && sum.counted().isPlausibleSum();
            String before = in.before(sum, 9).stripTrailing();
            if (open && endsWithName(before, named.isEmpty())) {
                named.add(sum);
            } else if (named.size() > 1) {
                break;
            } else {
                named.clear();
            }
        }
        return named.size() < 2 ? null : withOthers(in, named);
    }

    /** 欠我4万，欠王强3万，朱军2万，欠我们搭架子的5万: what else is owed comes on top, unless it is the total. */
    private static Debt withOthers(Situation in, List<Sum> named) {
        long sum = named.stream().mapToLong(Sum::min).sum();
        Sum total = Totals.above(in, named);
        if (total != null) {
            return Debt.of(total, AmountBasis.TOTAL, "rule:total-of-owed", 0.85);
        }
        List<Sum> all = new ArrayList<>(named);
        for (Sum other : in.with(Role.OWED)) {
            if (!named.contains(other) && other.owedBefore() && other.min() < sum && named.size() > 1) {
                all.add(other);
            }
        }
        return all.size() == named.size()
                ? Debt.total(named, Quantity.ONE, "rule:sum-of-creditors", 0.85)
                : Debt.total(all, Quantity.ONE, "rule:sum-of-owed", 0.75);
    }

    private static boolean endsWithName(String before, boolean first) {
        String bare = before.substring(0, before.length() - SUFFIXES.lengthBefore(before, before.length()));
        int at = bare.length();
        while (at > 0 && Surnames.isHan(bare.charAt(at - 1))) {
            at--;
        }
        String name = bare.substring(at);
        String plain = name.substring(PREFIXES.lengthAt(name, 0));
        if (OURSELVES.contain(plain) || (plain.length() <= 4 && Kin.isSpeakerOrKin(plain))) {
            boolean kin = plain.length() > 1 && Kin.isSpeakerOrKin(plain);
            return !first || kin || !name.equals("欠我") && (at > 0 || bare.length() < before.length());
        }
        boolean nickname = plain.length() == 2 && "老小阿".indexOf(plain.charAt(0)) >= 0;
        boolean known = nickname ? Surnames.begins(plain.substring(1)) : Surnames.begins(plain);
        return (at > 0 || first) && plain.length() >= 2 && plain.length() <= 3 && known;
    }

    /** 4月工资5200 5月工资5600 都没发; 分别是6000 5500 4800. */
    static @Nullable Debt items(Situation in) {
        List<Sum> run = new ArrayList<>();
        for (Sum sum : in.sums()) {
            boolean fits = (sum.is(Role.OPEN) || sum.is(Role.OWED) || isBasePay(in, sum))
                    && sum.max() >= LEAST
                    && sum.counted().isPlausibleSum();
            boolean joins = !run.isEmpty() && isItemBehind(in, run.getLast(), sum);
            if (run.size() > 1 && (!fits || !joins)) {
                break;
            }
            if (!fits || !joins) {
                run.clear();
            }
            if (fits) {
                run.add(sum);
            }
        }
        if (run.size() < 2 || !isShared(in, run) || holdsTotal(run)) {
            return null;
        }
        Sum total = Totals.above(in, run);
        return total != null
                ? Debt.of(total, AmountBasis.TOTAL, "rule:total-of-owed", 0.85)
                : Debt.total(run, Quantity.ONE, "rule:sum-of-items", 0.8);
    }

    private static boolean isBasePay(Situation in, Sum sum) {
        return sum.is(Role.MONTH_RATE)
                && BASE.end(in.before(sum, 5))
                && ON_TOP.in(Surroundings.after(in.text(), sum.end(), 6));
    }

    private static boolean isItemBehind(Situation in, Sum before, Sum sum) {
        String label = in.between(before, sum, LONGEST_LABEL + 1);
        boolean owedAnew = sum.is(Role.OWED) && sum.owedBefore();
        return label.length() <= LONGEST_LABEL && !owedAnew && !NO_ITEM.in(label) && label.indexOf('-') < 0;
    }

    private static boolean isShared(Situation in, List<Sum> run) {
        Sum last = run.getLast();
        String behind = Surroundings.after(in.text(), last.end(), 12);
        boolean led = run.getFirst().owedBefore() && run.stream().skip(1).allMatch(item -> isLabelled(in, item));
        boolean perHead = in.heads() == run.size() && run.size() > 1 && in.people() != null;
        boolean told = SHARED_BEHIND.in(behind) || APART.in(in.before(run.getFirst(), 5));
        return told || !in.isLetter() && (led || perHead || areOfSites(in, run));
    }

    /** 金沙工地5000 银滩工地8000. */
    private static boolean areOfSites(Situation in, List<Sum> run) {
        return run.stream().allMatch(item -> {
            String before = in.before(item, 6).stripTrailing();
            return SITES.lengthBefore(before, before.length() - SUFFIXES.lengthBefore(before, before.length())) > 0;
        });
    }

    /** 欠薪：10月3120、11月3340: each behind a comma, with a label of its own. */
    private static boolean isLabelled(Situation in, Sum item) {
        String clause = Surroundings.clauseBefore(in.text(), item.start(), LONGEST_LABEL);
        int comma = item.start() - clause.length() - 1;
        return !clause.isEmpty() && comma >= 0 && "、，,".indexOf(in.text().charAt(comma)) >= 0 && !item.owedBefore();
    }

    private static boolean holdsTotal(List<Sum> run) {
        long sum = run.stream().mapToLong(Sum::min).sum();
        Sum last = run.getLast();
        boolean total = run.size() > 2 && Math.abs(sum - 2 * last.min()) * 20 <= sum;
        boolean repeated = run.size() == 2 && OwedDebts.alike(run.getFirst(), last) && !isApart(run);
        return total || repeated;
    }

    private static boolean isApart(List<Sum> run) {
        return run.getFirst().min() != run.getLast().min() && !run.getFirst().vague();
    }
}
