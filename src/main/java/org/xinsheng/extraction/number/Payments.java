package org.xinsheng.extraction.number;

/**
 * Words of a payment that was made, however they are put together: an adverb or an aspect makes a deed of the verb (只到,
 * 前后还过我, 发下来, 打到我卡里), a denial in front of it an omission.
 */
final class Payments {

    private static final Phrases ADVERBS = Phrases.listed(
            "只 就 才 仅 已 已经 先 先后 实际 实 又 陆续 陆陆续续 前后 前前后后 总共 一共 最后 后来 后面 末了 到头来 中间 期间 中途 分两次 分三次 后又 之后 再 拢共 统共 仅仅 刚 也就 最终 结果 后分两次 实际上");
    private static final Phrases VERBS = Phrases.listed(
            "给 发 付 结 打 转 汇 进 到 拿 领 收 还 支 支付 发放 到账 进账 见 见着 塞 补 补发 结算 到手 归还 偿还 付给 转给 打给 发给 结给 借支 预支 支取 入账 给付 还款 塞给 领取 兑付 兑现");
    private static final Phrases ASPECTS = Phrases.listed("了 过 来 到 下来 过来 进来 出来 到账 到手 来过 过来了 下来了 走 回 回来 着");
    private static final Phrases TO_US = Phrases.listed(
            "我 我们 俺 俺们 给我 给我们 我卡里 我卡上 卡里 卡上 到我卡里 到我卡上 现金 大家 工人 工资 生活费 我工资 我们工资 我们每人 每人 我的 的 我手里 手里 到我手里 首期 定金 一部分 部分 俺爹 我爸 我妈 我老公");
    private static final Phrases DENIALS = Phrases.listed("没 没有 未 不 从没 从来没 还没 一直没 都没 也没 并未 没能 从未");

    /** 到 and the like are verbs of payment only in company: 不到3万, 来到, 就到. */
    private static final Phrases NO_PAYMENT = Phrases.listed(
            "不到 没过 不过 又打 就打了电 再打 先打 就到了 发现 发生 结果 结束 结婚 转包 转给了 打工 打电话 打过电话 收工 收了工 还有 还是 还要 还没 还得 还在 还差 还欠 还剩 还款计划 到了 到过 来到 就是 领导 发包 支持 支模 进场 进厂 进了 进来 过来 回来 出来 打了人 打了欠条 打了条 打了张 打了白条 打了借条 打了一张 结了婚 转来 转了几");

    /** What was read at a place: how long it is, and whether it was denied. */
    record Payment(boolean made, int length) {}

    private Payments() {}

    /** The payment that is spoken of at {@code at}; null if there is none. */
    static @org.jspecify.annotations.Nullable Payment at(CharSequence text, int at) {
        int from = at + DENIALS.lengthAt(text, at);
        int verb = from + ADVERBS.lengthAt(text, from);
        int aspect = verb + VERBS.lengthAt(text, verb);
        if (aspect == verb || NO_PAYMENT.lengthAt(text, verb) > 0 || NO_PAYMENT.lengthAt(text, at) > 0) {
            return null;
        }
        int to = aspect + ASPECTS.lengthAt(text, aspect);
        boolean deed = verb > from || to > aspect;
        return deed ? new Payment(from == at, to + TO_US.lengthAt(text, to) - at) : null;
    }
}
