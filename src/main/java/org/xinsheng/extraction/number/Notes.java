package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;

/** A debt that was written down anew: the older note and what was paid before are settled with it. */
final class Notes {

    private static final Phrases NEW = Phrases.listed(
            "新欠条 新条子 新的欠条 新的条子 新借条 重新写 重新打 重新给我 重新给我写 重新给我打 重打 重写 换成 换了张 换了一张 改成 改写成 新写的 新打的 又写了张 又打了张 再打了一张 新条 新打了 新写了 重新出 重新立");
    private static final Phrases OLD =
            Phrases.listed("作废 旧条 旧欠条 旧的 原来的欠条 原来的条子 原来打 原来写 撕了 收回去 收走 收回 第一张 之前的欠条 以前的欠条 老条子 原先的 原欠条 欠条 条子 借条 白条");
    private static final int REACH = 16;

    private Notes() {}

    static List<Sum> withoutReplaced(String text, List<Sum> sums) {
        for (int i = 0; i < sums.size(); i++) {
            if (isDebt(sums.get(i))
                    && NEW.in(Surroundings.before(text, sums.get(i).start(), REACH))) {
                return replaced(text, sums, i);
            }
        }
        return sums;
    }

    private static boolean isDebt(Sum sum) {
        return sum.is(Role.OWED) || sum.is(Role.OPEN) || sum.is(Role.GROSS);
    }

    private static List<Sum> replaced(String text, List<Sum> sums, int renewed) {
        List<Sum> left = new ArrayList<>();
        boolean settled = false;
        for (int i = 0; i < renewed; i++) {
            Sum sum = sums.get(i);
            String near =
                    text.substring(Math.max(0, sum.start() - REACH), Math.min(text.length(), sum.end() + REACH / 2));
            boolean old = isDebt(sum) && OLD.in(near);
            settled |= old;
            left.add(old || settled && sum.is(Role.PAID) ? sum.as(Role.REVOKED) : sum);
        }
        left.add(settled ? sums.get(renewed).as(Role.OWED) : sums.get(renewed));
        left.addAll(sums.subList(renewed + 1, sums.size()));
        return left;
    }
}
