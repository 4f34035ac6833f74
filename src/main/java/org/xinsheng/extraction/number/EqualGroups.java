package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** 4个班，每班12人; 六对夫妻: people told as so many groups of the same size. */
final class EqualGroups {

    private static final Phrases IN_EACH =
            Phrases.listed("每班 每组 每队 每个班 每个组 每个队 每个班组 每班组 每车间 每条线 每个车间 一班 一组 一队 一个班 一个组 一个班组");
    private static final Phrases GROUPS = Phrases.listed("个班组 个班 个小组 个组 个小队 个队 个车间 条线 条生产线");
    private static final Phrases PAIRS = Phrases.listed("对夫妻 对两口子 对夫妇 对父子 对兄弟 对小夫妻");
    private static final long MOST_GROUPS = 50;
    private static final int NEAR = 12;

    private EqualGroups() {}

    static @Nullable People read(String text, Numbers numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            Counted number = numbers.get(i);
            long many = number.quantity().whole();
            int at = number.quantity().end();
            boolean groups =
                    many >= 2 && many <= MOST_GROUPS && !number.quantity().isVague();
            if (groups && PAIRS.lengthAt(text, at) > 0) {
                return people((int) many, 2, 2, number.start(), at + 1);
            }
            Counted each = groups && GROUPS.lengthAt(text, at) > 0 ? membersNear(text, numbers, i) : null;
            if (each != null) {
                int low = (int) (each.quantity().min() / Quantity.ONE);
                int high = (int) (each.quantity().max() / Quantity.ONE);
                return people(
                        (int) many,
                        low,
                        high,
                        Math.min(number.start(), each.start()),
                        Math.max(number.end(), each.end()));
            }
        }
        return null;
    }

    /** The 12人 of 每班12人. */
    private static @Nullable Counted membersNear(String text, Numbers numbers, int at) {
        Counted groups = numbers.get(at);
        for (int i = Math.max(0, at - 2); i <= Math.min(at + 2, numbers.size() - 1); i++) {
            Counted number = numbers.get(i);
            boolean people = number.is(Measure.PEOPLE) || number.is(Measure.PIECE);
            int gap = Math.max(number.start() - groups.end(), groups.start() - number.end());
            boolean few = number.quantity().max() <= 1_000 * Quantity.ONE;
            if (people
                    && few
                    && gap >= 0
                    && gap <= NEAR
                    && IN_EACH.end(Surroundings.clauseBefore(text, number.start(), 5))) {
                return number;
            }
        }
        return null;
    }

    private static People people(int groups, int low, int high, int start, int end) {
        Headcount all = new Headcount(groups * low, groups * high, low != high);
        return new People(all, start, end, "rule:equal-groups", 0.9);
    }
}
