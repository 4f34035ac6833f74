package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules for debts look at.
 *
 * @param people the headcount that was read, or null
 */
record Situation(
        String text,
        List<Sum> sums,
        Numbers numbers,
        WorkDone work,
        @Nullable People people) {

    private static final Phrases ARREARS = Phrases.listed(
            "欠 没发 没给 不给 没结 不发 不结 拖 扣 差 工资 工钱 薪 没拿 拿不到 公资 工姿 血汗钱 未付 未发 押 压 剩 没到 salary wage 没还 没着落 要钱 讨 钱 pay owe");
    /** Above this a text is a letter, in which sums are mentioned for many reasons. */
    private static final int SHORT_TEXT = 150;

    List<Sum> with(Role... roles) {
        List<Sum> found = new ArrayList<>();
        for (Sum sum : sums) {
            for (Role role : roles) {
                if (sum.is(role)) {
                    found.add(sum);
                }
            }
        }
        return found;
    }

    /** At least so many people are owed; 1 if nothing was said. */
    int heads() {
        return people == null ? 1 : people.count().min();
    }

    boolean areCouple() {
        return people != null && people.areCouple();
    }

    boolean isLetter() {
        return text.length() > SHORT_TEXT;
    }

    boolean speaksOfArrears() {
        return ARREARS.in(text);
    }

    String before(Sum sum, int reach) {
        return Surroundings.before(text, sum.start(), reach);
    }

    /** The text between two sums, cut to the last characters of it where it is long. */
    String between(Sum first, Sum second, int most) {
        int from = Math.max(first.end(), second.start() - most);
        return from < second.start() ? text.substring(from, second.start()) : "";
    }
}
