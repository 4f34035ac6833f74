package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.WorkDone.Count;

/** 四月干了26个工 五月干了19个工: work told month by month adds up. */
final class MonthlyWork {

    private static final Phrases NOT_DONE = Phrases.listed("发 给 结 付 休 放假 请假 没干 没上 前 后 扣");
    private static final int REACH = 10;

    private MonthlyWork() {}

    static @Nullable Count sum(String text, Numbers numbers, Measure measure, String unit) {
        List<Counted> parts = new ArrayList<>();
        for (Counted number : numbers.all()) {
            if (!number.is(measure) || !WorkUnits.match(number.unit(), unit)) {
                continue;
            }
            if (isOfMonth(text, number)) {
                parts.add(number);
            } else if (number.quantity().min() > Quantity.ONE) {
                return null;
            }
        }
        return parts.size() < 2 ? null : sum(parts);
    }

    /** The month is named in the clause, and not counted. */
    private static boolean isOfMonth(String text, Counted number) {
        String before = Surroundings.clauseBefore(text, number.start(), REACH);
        int month = before.lastIndexOf('月');
        if (month < 1 || NOT_DONE.in(before.substring(month))) {
            return false;
        }
        char named = before.charAt(month - 1);
        boolean relative = named == '个' && month > 1 && "这上".indexOf(before.charAt(month - 2)) >= 0;
        return relative || named != '个' && named != '每' && named != '半';
    }

    private static Count sum(List<Counted> parts) {
        long low = parts.stream().mapToLong(part -> part.quantity().min()).sum();
        long high = parts.stream().mapToLong(part -> part.quantity().max()).sum();
        return new Count(low, high, parts.getFirst().start(), parts.getLast().end());
    }
}
