package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Money;
import org.xinsheng.extraction.LaterSum;
import org.xinsheng.extraction.LaterSum.Kind;

/** Reads what a single text says of a debt that was told before it. */
public final class LaterSums {

    /** Above this a text tells its own story, and is read with everything that was said. */
    private static final int SHORT = 60;

    private static final int NEAR = 8;

    /** Payments that may have been made before the debt was told, or be told together. */
    private static final Phrases BEFORE =
            Phrases.listed("之前 以前 原来 当时 早前 先前 年前 去年 前年 那时 一开始 刚开始 开头 最初 中间 中途 期间 平时 陆续 前后 已经 已 过 一共 总共 共 合计 加起来 支 生活费");
    /** Payments that are only spoken of. */
    private static final Phrases NOT_MADE = Phrases.listed(
            "说 答应 承诺 保证 肯 同意 愿意 打算 准备 想 要 会 能 如果 假如 要是 等 明天 后天 下周 下个月 月底 年底 才能 应该 该 每次 每回 每月 每天 借 没 未 不 别 吗 呢 什么 多少");

    private static final Phrases WORKER_PAID = Phrases.listed("我给 我付 我交 我花 我借 我还 我打 我转 我垫 我先给 我先付 自己付 自己掏 俺给");
    private static final Phrases TO_OTHERS =
            Phrases.listed("给他 给她 给别人 给其他 给老乡 给工友 给同事 给材料 给房东 给医院 给班组 给工头 给包工头 给老板 给公司 给人家 给大家 他们 其他人 别人");
    private static final Phrases OFTEN = Phrases.listed("又 再 另外 另 还 第二次 第三次");
    private static final Phrases EACH = Phrases.listed("每人 每个人 一人 一个人 各 人均");
    private static final Phrases LEFT = Phrases.listed(
            "还差 还欠 还剩 剩下 剩 剩余 下欠 仍欠 尚欠 还短 就差 就欠 只差 只欠 还差我 还欠我 还差俺 还欠俺 还剩下 剩我 还该 还该我 还少 还少我 现在差 现在欠 目前差 目前欠");
    private static final Phrases TOGETHER = Phrases.listed(
            "一共 总共 合计 共计 总计 加起来 合起来 算下来 算了下 算了一下 算过 准确 确切 具体 精确 准数 实际 实际上 其实 拢共 统共 全部 总数 算清 算清楚 查了 翻了 看了");
    private static final Phrases WAGE_PARTS = Phrases.listed(
            "加班费 加班工资 加班钱 提成 奖金 绩效 补贴 餐补 高温费 高温补贴 全勤 年终奖 夜班费 课时费 工龄工资 出差费 返点 计件 抽成 岗位工资 双薪 过节费 扣的钱 扣的工资 扣我的");
    private static final Phrases ALSO = Phrases.listed("还有 也 另外 外加 再加 加上 还 连 以及");
    private static final Phrases HALVES = Phrases.listed(
            "给了一半 给了我一半 给了我们一半 发了一半 结了一半 付了一半 打了一半 转了一半 只给一半 只给了一半 只发了一半 先给了一半 先发了一半 先付了一半 先结了一半 拿到一半 拿到了一半 收到一半 还差一半 还欠一半 还剩一半 "
                    + "剩一半 一半没给 一半没发 一半没结 一半还没给 一半到账 到账一半 到账了一半 拿了一半 还了一半");

    private LaterSums() {}

    /** Null where the text says nothing of the kind. */
    public static @Nullable LaterSum read(String text) {
        if (text.length() > SHORT) {
            return null;
        }
        List<Sum> sums = SumScanner.scan(text, Numbers.of(text));
        if (sums.isEmpty()) {
            return half(text);
        }
        LaterSum rate = rate(sums);
        if (rate != null) {
            return rate;
        }
        List<Sum> told = sums.stream().filter(sum -> !sum.is(Role.FOREIGN)).toList();
        List<Sum> unpaid = told.stream().filter(sum -> !sum.is(Role.PAID)).toList();
        if (told.isEmpty() || unpaid.size() > 1) {
            return null;
        }
        return unpaid.isEmpty() ? paid(text, told) : standing(text, unpaid.getFirst(), told.size() > 1);
    }

    /** Whether a payment of this sum is told, whatever else is. */
    public static boolean tellsPayment(String text, Money sum) {
        return SumScanner.scan(text, Numbers.of(text)).stream()
                .anyMatch(told -> told.is(Role.PAID) && told.min() == sum.fen());
    }

    private static @Nullable LaterSum rate(List<Sum> sums) {
        boolean only = sums.size() == 1 && sums.getFirst().role().isRate();
        return only ? of(Kind.RATE, sums.getFirst(), false, false) : null;
    }

    private static @Nullable LaterSum half(String text) {
        String rest = text.replace("没", "");
        boolean told = HALVES.in(text) && !NOT_MADE.in(rest) && !BEFORE.in(rest);
        return told ? new LaterSum(Kind.HALF, new Money(0), new Money(0), false, EACH.in(text), false) : null;
    }

    private static @Nullable LaterSum paid(String text, List<Sum> paid) {
        boolean others = TO_OTHERS.in(text) || paid.stream().anyMatch(sum -> isOfOthers(text, sum));
        if (NOT_MADE.in(text) || WORKER_PAID.in(text) || WAGE_PARTS.in(text) || others) {
            return null;
        }
        long min = paid.stream().mapToLong(Sum::min).sum();
        long max = paid.stream().mapToLong(Sum::max).sum();
        boolean vague = paid.stream().anyMatch(Sum::vague);
        Kind kind = BEFORE.in(text) ? Kind.PAID_BEFORE : Kind.PAID;
        return new LaterSum(kind, new Money(min), new Money(max), vague, EACH.in(text), OFTEN.in(text));
    }

    private static @Nullable LaterSum standing(String text, Sum sum, boolean besidesPayment) {
        String before = Surroundings.before(text, sum.start(), NEAR);
        if (sum.role().isRate() || sum.is(Role.REVOKED) || sum.is(Role.PROMISED) || isOfOthers(text, sum)) {
            return null;
        }
        boolean each = EACH.in(before) || sum.is(Role.PER_PERSON);
        if ((sum.is(Role.OWED) || sum.is(Role.PER_PERSON))
                && (LEFT.in(before) || text.startsWith("差") || besidesPayment && before.contains("还有"))) {
            return of(Kind.LEFT, sum, each, false);
        }
        if (besidesPayment) {
            return null;
        }
        if (WAGE_PARTS.in(text) && ALSO.in(text) && (sum.is(Role.OWED) || sum.is(Role.OPEN))) {
            return of(Kind.MORE, sum, each, false);
        }
        boolean total = TOGETHER.in(Surroundings.before(text, sum.start(), NEAR + 4));
        boolean debt = sum.is(Role.OWED) || sum.is(Role.OPEN) || sum.is(Role.GROSS);
        return total && debt && !WAGE_PARTS.in(text) ? of(Kind.TOTAL, sum, each, false) : null;
    }

    /** 还差我老乡8千. */
    private static boolean isOfOthers(String text, Sum sum) {
        return Kin.WORDS.in(Surroundings.clauseBefore(text, sum.start(), NEAR)) || TO_OTHERS.in(text);
    }

    private static LaterSum of(Kind kind, Sum sum, boolean each, boolean again) {
        return new LaterSum(kind, new Money(sum.min()), new Money(sum.max()), sum.vague(), each, again);
    }
}
