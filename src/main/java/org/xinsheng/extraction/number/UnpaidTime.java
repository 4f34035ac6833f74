package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the months that are said to be unpaid (最后两个月没发, 欠了三个月) from those that somebody served or waited. */
final class UnpaidTime {

    private static final Phrases BEFORE = Phrases.listed(
            "欠 欠了 欠我 欠我们 拖欠 拖欠了 拖欠我 拖 拖了 压 压了 压我 差 差我 最后 没发 未发 还有 还剩 剩 剩下 少 少了 少发 扣 扣了 扣我 克扣 后面 后 后头 欠薪 拖欠工资 欠工资 拖欠我们");
    private static final Phrases BEHIND = Phrases.listed(
            "没发 没给 没领 没拿 没结 没见 没开 没付 没收到 没到 未发 未付 未给 未结 未支付 未领 未拿 不发 不给 都没 一分没 分文未 拖着 欠着 没有发 没有给 没有领 没有拿 没有工资 没工资 没钱 没着落 没影 not paid unpaid 拿不到 没支付 没动静 没打 没兑现 未兑现 未到");
    /** Whether something else is said in between: 干了两年，最近工资没发. */
    private static final Phrases OTHER_TIME = Phrases.listed("月 年 天 了 发了 给了 ，");

    private static final Phrases PAID_BEHIND = Phrases.listed("的 工资 的钱 的工资 ， , 。 现在 钱");
    private static final Phrases WAITED = Phrases.listed("拖了 已经拖了 拖我 等了 讨了 要了");
    private static final int REACH = 14;

    private UnpaidTime() {}

    /** The one length that is said to be unpaid; null if none is, or several are. */
    static @Nullable Length of(String text, List<Length> lengths) {
        Length found = null;
        for (Length length : lengths) {
            if (length.isMonths() && isUnpaid(text, length)) {
                if (found != null && found.rounded() != length.rounded()) {
                    return null;
                }
                found = length;
            }
        }
        return found;
    }

    /** 就给过一个月的钱, 只给了我两个月的: months that were paid; null if none are told. */
    static @Nullable Length paid(String text, List<Length> lengths) {
        for (Length length : lengths) {
            String before = Surroundings.clauseBefore(text, length.start(), 8);
            Cues.Cue cue = Cues.last(before);
            boolean near = cue != null && cue.role() == Role.PAID && cue.end() >= before.length() - 2;
            boolean ends = PAID_BEHIND.begin(Surroundings.after(text, length.end(), 3));
            if (length.isMonths() && near && ends) {
                return length;
            }
        }
        return null;
    }

    static boolean isUnpaid(String text, Length length) {
        String before = Surroundings.clauseBefore(text, length.start(), 7);
        if (WAITED.in(before)) {
            return false;
        }
        String behind = Surroundings.clauseAfter(text, length.end(), REACH);
        int at = BEHIND.first(behind, 0);
        boolean unpaid = at >= 0 && !OTHER_TIME.in(behind.substring(0, at));
        return unpaid || BEFORE.end(before);
    }
}
