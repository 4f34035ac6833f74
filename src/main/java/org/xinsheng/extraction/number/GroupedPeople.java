package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Headcount;

/** 4个人各欠9千 还有2个人各4千: groups of which each has a sum of its own make up everybody. */
final class GroupedPeople {

    private static final Phrases EACH = Phrases.listed("每人 每个人 各 各自 一人 人均");
    private static final int NEAR = 8;
    private static final long MOST = 500 * Quantity.ONE;

    private GroupedPeople() {}

    private static final Phrases TWO = Phrases.listed("我俩 俺俩 我们俩 俺们俩 咱俩 他俩 她俩 他们俩");

    private static final Phrases THREE = Phrases.listed("我仨 俺仨 我们仨 俺们仨 咱仨 他仨 他们仨");

    /** 俺俩各差6千: how many are named without a number; 0 for none. */
    static int namedBefore(String text, int from, int to) {
        String before = text.substring(Math.max(from, to - NEAR), to);
        return !EACH.in(before) ? 0 : TWO.in(before) ? 2 : THREE.in(before) ? 3 : 0;
    }

    /** Null where there are no such groups, or a count that holds them all is told. */
    static @Nullable People sum(String text, Numbers numbers, List<CountedGroup> told) {
        long people = 0;
        int groups = 0;
        int start = 0;
        int end = 0;
        boolean each = false;
        for (int i = 0; i + 1 < numbers.size(); i++) {
            Counted number = numbers.get(i);
            Counted sum = numbers.get(i + 1);
            int named = sum.isPlausibleSum() && !isGroup(number) ? namedBefore(text, number.end(), sum.start()) : 0;
            if (i == 0 && number.isPlausibleSum()) {
                named = namedBefore(text, 0, number.start());
            }
            if (named > 0) {
                people += named;
                groups++;
                each = true;
            }
            if (isGroup(number) && isOwn(text, number, sum)) {
                each |= EACH.in(text.substring(number.end(), sum.start()));
                people += number.quantity().whole();
                start = groups == 0 ? number.start() : start;
                end = number.end();
                groups++;
            }
        }
        long all = people;
        boolean held = told.stream().anyMatch(group -> group.people().count().min() >= all);
        return groups < 2 || !each || held
                ? null
                : new People(Headcount.exactly((int) people), start, end, "rule:sum-of-groups", 0.93);
    }

    private static boolean isGroup(Counted number) {
        boolean people = number.is(Measure.PEOPLE) || number.is(Measure.PIECE);
        return people
                && number.quantity().isWhole()
                && !number.quantity().isVague()
                && number.quantity().max() <= MOST;
    }

    private static boolean isOwn(String text, Counted number, Counted sum) {
        boolean near = sum.start() >= number.end() && sum.start() - number.end() <= NEAR;
        boolean money = (sum.is(Measure.NONE) || sum.is(Measure.YUAN)) && sum.isPlausibleSum();
        return near && money && (number.quantity().isExactly(1) || EACH.in(text.substring(number.end(), sum.start())));
    }
}
