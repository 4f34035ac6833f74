package org.xinsheng.extraction.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.WorkDone.Count;

/** Work that is told by a number: 干了26天, 43个工, 63台. */
final class CountedWork {

    static final Phrases NOT_WORKED_BEHIND = Phrases.listed("一结 一发 结一 发一 内 后 前 以内 之内 之后 以后 没上班 没干 两班 三班 制 没结果 没消息 没人");
    private static final Phrases NOT_WORKED_BEFORE = Phrases.listed("提前 试用期 等了 试用 过了 休息 放假 迟到 旷工 满 住院 不到 请假");
    private static final Phrases PER_DAY = Phrases.listed("一天 每天");
    private static final Phrases PAID = Phrases.listed("只发 只给 只结 才发 才给 就发 就给 结了 发了 给了");
    private static final Phrases WORKED =
            Phrases.listed("干 做 上 出勤 共 跑 卸 捡 剪 播 熬 看 守 摘 搬 带 教 贴 刮 砌 绑 种 装 刷 铺 送 拉 挖 扣了 缝 拧 码 欠 压 押 work");
    private static final Phrases WORKED_ONE = Phrases.listed("干了 做了 上了");
    private static final Phrases DONE = Phrases.listed("做咗 做了 干了 做足 返咗 上了 干满");
    private static final Phrases STILL_OWED = Phrases.listed("还有 还差 剩 还剩 剩下");
    private static final Phrases UNPAID = Phrases.listed("没结 没给 没发 未结 未付 不给 的没");

    private final String text;
    private final Numbers numbers;
    private final Map<String, Optional<Count>> counted = new HashMap<>();

    CountedWork(String text, Numbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /**
     * What is counted so, or null. Many rates ask for the same work: it is looked for once.
     *
     * @param unit "" for any
     */
    @Nullable Count of(Measure measure, String unit) {
        return counted.computeIfAbsent(measure + unit, key -> Optional.ofNullable(find(measure, unit)))
                .orElse(null);
    }

    private @Nullable Count find(Measure measure, String unit) {
        Count monthly = MonthlyWork.sum(text, numbers, measure, unit);
        return monthly != null ? monthly : largest(measure, unit);
    }

    private @Nullable Count largest(Measure measure, String unit) {
        WorkTally tally = new WorkTally();
        for (Counted number : numbers.all()) {
            if (!isOf(number, measure, unit)) {
                continue;
            }
            String before = Surroundings.clauseBefore(text, number.start(), 6);
            if (tally.hasWork() && PAID.in(before)) {
                tally.subtract(number);
                continue;
            }
            if (isNoWork(number, before)) {
                continue;
            }
            if (isStillOwed(number, before)) {
                return Count.of(number);
            }
            tally.take(number, WORKED.in(before) || before.endsWith("了"));
        }
        return tally.count(measure, unit);
    }

    private boolean isOf(Counted number, Measure measure, String unit) {
        boolean same = number.is(measure) || measure == Measure.DAY && isWorkDays(number);
        return same && WorkUnits.match(number.unit(), unit) && !isRateItself(number);
    }

    /** 做咗19日: a count, no date. */
    private boolean isWorkDays(Counted number) {
        return number.unit().equals("日") && DONE.end(Surroundings.clauseBefore(text, number.start(), 3));
    }

    /** The 一天 of 一天280 is not a day of work. */
    private boolean isRateItself(Counted number) {
        return number.quantity().isExactly(1) && !WORKED_ONE.end(Surroundings.clauseBefore(text, number.start(), 2));
    }

    private boolean isNoWork(Counted number, String before) {
        String behind = Surroundings.clauseAfter(text, number.end(), 4);
        return PER_DAY.end(before) || NOT_WORKED_BEFORE.in(before) || NOT_WORKED_BEHIND.begin(behind);
    }

    /** 结过四十天，还有三十三天没结. */
    private boolean isStillOwed(Counted number, String before) {
        return STILL_OWED.end(before) && UNPAID.begin(Surroundings.clauseAfter(text, number.end(), 4));
    }
}
