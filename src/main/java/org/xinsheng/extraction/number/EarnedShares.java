package org.xinsheng.extraction.number;

import org.xinsheng.core.AmountBasis;

/** Tells sums that each of several people has earned from those of all together. */
final class EarnedShares {

    /** Words for what each is owed. */
    static final Phrases EACH = Phrases.listed("每人 人均 每个人 每名 每位 平均每人");

    private static final Phrases TOTALS = Phrases.listed("共 合计 总 加起来 合起来 每天 每月");

    private EarnedShares() {}

    /** A sum that is just what one person earned by the day is owed to each, where several were not paid. */
    static AmountBasis basisOf(Situation in, Sum owed) {
        return isSaidOfEach(in, owed) || in.heads() >= 3 && isEarnedByOne(in, owed)
                ? AmountBasis.PER_PERSON
                : AmountBasis.TOTAL;
    }

    private static boolean isSaidOfEach(Situation in, Sum owed) {
        String before = in.before(owed, 16);
        int each = EACH.lastEnd(before);
        String between = before.substring(each);
        return each > 0 && !TOTALS.in(between) && between.chars().noneMatch(Character::isDigit);
    }

    private static boolean isEarnedByOne(Situation in, Sum owed) {
        for (Sum rate : in.sums()) {
            WorkDone.Count count = rate.role().isRate() ? in.work().countFor(rate) : null;
            if (count != null && isAbout(Debt.product(rate.min(), count.min()), owed.min())) {
                return true;
            }
        }
        return false;
    }

    /** Within two in a hundred. */
    private static boolean isAbout(long earned, long owed) {
        return Math.abs(earned - owed) * 50 <= owed;
    }
}
