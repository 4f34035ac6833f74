package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.AmountBasis;

/** 3万6只给了一半, 8000只发了70%, 打了八折, 给了三分之一, 还欠四成: a share of the whole. */
final class ShareDebts {

    /** A share in ten-thousandths of the whole. */
    private record Share(long parts, boolean paid, int start, int end) {}

    private static final Phrases PAID = Phrases.listed(
            "只发 只给 只付 只结 只拿到 只拿 给了 发了 结了 付了 才给 才发 打了 打 按 就给 就发 只支付 只领了 领了 拿了 支付了 只到账 就拿到 先给 先发 只领到 发放 只肯给 还了 已付 已给 到手 到账 只到 付给 只打");
    private static final Phrases OWED = Phrases.listed("还欠 还差 还有 还剩 欠 差 没给 剩 扣了 扣我 扣 克扣 降薪 剩的 余下 压着 还剩下");
    private static final Phrases OWED_BEHIND = Phrases.listed("没给 没发 没结 没付 没拿 未 还没 不给 没到 没兑现 还欠 拖着 欠着");
    private static final Phrases PAID_BEHIND = Phrases.listed("给了 发了 到手 到账 拿到");
    private static final Phrases HALF = Phrases.listed("一半 半数 百分之五十");
    private static final int REACH = 7;
    private static final int FAR = 30;
    static final long WHOLE = 10_000;

    private ShareDebts() {}

    static @Nullable Debt read(Situation in) {
        List<Sum> whole = in.with(Role.GROSS, Role.OPEN, Role.MONTH_RATE).stream()
                .filter(sum -> !sum.owedBefore() && OpenDebts.mayStandAlone(in, sum))
                .toList();
        if (whole.size() != 1 || !in.with(Role.PAID, Role.OWED).isEmpty()) {
            return null;
        }
        Sum sum = whole.getFirst();
        Share share = share(in, sum);
        if (share == null) {
            return null;
        }
        long owed = share.paid() ? WHOLE - share.parts() : share.parts();
        long min = share(sum.min(), owed);
        long max = share(sum.max(), owed);
        return Debt.of(min, max, AmountBasis.TOTAL, whole, "rule:share", 0.75)
                .with(new WorkDone.Count(owed, owed, share.start(), share.end()));
    }

    /** What is left of a rate's work where a share of it was paid: 一平方18 刷了600平方 给了一半. */
    static long owed(Situation in, Sum rate) {
        Share share = rate.is(Role.PIECE_RATE) || rate.is(Role.DAY_RATE) ? share(in, rate) : null;
        return share == null ? WHOLE : share.paid() ? WHOLE - share.parts() : share.parts();
    }

    /** To the yuan. */
    static long share(long sum, long parts) {
        return parts == WHOLE ? sum : Debt.product(sum, parts) / WHOLE * Quantity.ONE;
    }

    private static @Nullable Share share(Situation in, Sum whole) {
        Share half = half(in, whole);
        if (half != null) {
            return half;
        }
        List<Counted> all = in.numbers().all();
        for (int i = 0; i < all.size(); i++) {
            Counted number = all.get(i);
            Counted next = i + 1 < all.size() ? all.get(i + 1) : null;
            boolean near = number.start() - whole.end() <= FAR && whole.start() - number.end() <= FAR;
            long parts = near ? parts(number, next) : 0;
            String before = Surroundings.before(in.text(), number.start(), REACH);
            boolean paid = PAID.in(before);
            if (parts > 0 && parts < WHOLE && (paid || OWED.in(before))) {
                return new Share(parts, paid, number.start(), number.end());
            }
        }
        return null;
    }

    private static long parts(Counted number, @Nullable Counted next) {
        long value = number.quantity().min();
        return switch (number.unit()) {
            case "%" -> value;
            case "折", "成" -> value < 10 * Quantity.ONE ? value * 10 : value;
            case "分之" ->
                next == null || value == 0 ? 0 : Math.min(WHOLE, next.quantity().min() * WHOLE / value);
            default -> 0;
        };
    }

    /** 只给了一半, 一半没给, 还剩一半. */
    private static @Nullable Share half(Situation in, Sum whole) {
        int from = Math.max(0, whole.start() - FAR);
        String near = in.text().substring(from, Math.min(in.text().length(), whole.end() + FAR));
        for (int at = HALF.first(near, 0); at >= 0; at = HALF.first(near, at + 1)) {
            String before = Surroundings.before(near, at, REACH);
            String behind = Surroundings.after(near, at + HALF.lengthAt(near, at), 5);
            boolean said = before.indexOf('说') >= 0 || before.contains("答应") || before.contains("先付");
            boolean owed = OWED.in(before) || OWED_BEHIND.begin(behind);
            if (!said && (owed || PAID.in(before) || PAID_BEHIND.begin(behind))) {
                return new Share(WHOLE / 2, !owed, from + at, from + at + 2);
            }
        }
        return null;
    }
}
