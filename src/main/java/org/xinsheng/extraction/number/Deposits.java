package org.xinsheng.extraction.number;

/** Money that a worker left with the employer, which comes back with the wages: 押金300, 服装费200. */
final class Deposits {

    private static final Phrases WORDS =
            Phrases.listed("押金 保证金 风险金 服装费 服装押金 工装费 工服费 工装 工服 工牌费 培训费 体检费 住宿押金 钥匙押金 门卡押金 饭卡 饭卡押金 宿舍押金");
    private static final Phrases FILLERS = Phrases.listed("是 了 我 的 交了 扣了 还有 ： :");
    private static final int REACH = 8;

    private Deposits() {}

    static boolean is(String text, Sum sum) {
        String before = Surroundings.clauseBefore(text, sum.start(), REACH);
        int end = before.length() - FILLERS.lengthBefore(before, before.length());
        String behind = Surroundings.clauseAfter(text, sum.end(), REACH);
        int from = behind.startsWith("块") || behind.startsWith("元") ? 1 : 0;
        from += behind.startsWith("的", from) ? 1 : 0;
        return WORDS.lengthBefore(before, end) > 0 || WORDS.lengthAt(behind, from) > 0;
    }
}
