package org.xinsheng.extraction.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.PeriodReader.Period;

/** How much work a rate has to be multiplied with: days, hours, months or pieces that are not paid yet. */
final class WorkDone {

    /** A count of work in hundredths, and where it was said. */
    record Count(long min, long max, int start, int end) {}

    private static final Phrases PAID = Phrases.listed("只发 只给 只结 才发 才给 就发 就给 结了 发了 给了");
    private static final Phrases WORKED =
            Phrases.listed("干 做 上 出勤 共 跑 卸 捡 剪 播 熬 看 守 摘 搬 带 教 贴 刮 砌 绑 种 装 刷 铺 送 拉 挖 扣了 缝 拧 码 欠 压 押 work");
    private static final Phrases NOT_WORKED_BEFORE = Phrases.listed("提前 试用期 等了 试用 过了 休息 放假 迟到 旷工 满 住院 不到 请假");
    private static final Phrases NOT_WORKED_BEHIND =
            Phrases.listed("一结 一发 结一 发一 内 后 前 以内 之内 之后 以后 没上班 没干 两班 三班 制 没结果 没消息 没人");
    /** 结过四十天，还有三十三天没结. */
    private static final Phrases STILL_OWED = Phrases.listed("还有 还差 剩 还剩 剩下");

    private static final Phrases UNPAID = Phrases.listed("没结 没给 没发 未结 未付 不给 的没");
    private static final Phrases DONE = Phrases.listed("做咗 做了 干了 做足 返咗 上了 干满");
    private static final Phrases DID = Phrases.listed("干 做 上班 上了 打工 欠 拖欠 没发 没给 work worked 工作 从");
    private static final Phrases PER_DAY = Phrases.listed("一天 每天");
    private static final Phrases WORKED_ONE = Phrases.listed("干了 做了 上了");
    private static final Phrases NOT_SERVED =
            Phrases.listed("离职 辞职 放假 等 过去 投诉 维权 裁决 判决 停工 走了 提前 完工 要了 讨 孩子 房租 试用 合同 已经过");
    private static final long DAYS_OF_MONTH = 30;
    private static final long MOST_DAYS = 60 * Quantity.ONE;
    private static final long WORK_DAYS_OF_MONTH = 26;

    private final String text;
    private final Numbers numbers;
    private final Optional<Period> period;
    private final List<Length> lengths;
    private final List<Stretch> stretches;
    private final Map<String, Optional<Count>> counted = new HashMap<>();

    WorkDone(String text, Numbers numbers, Optional<Period> period, List<Length> lengths, List<Stretch> stretches) {
        this.text = text;
        this.numbers = numbers;
        this.period = period;
        this.lengths = lengths;
        this.stretches = stretches;
    }

    /** What to multiply the rate with, or null if the text does not say. */
    @Nullable Count countFor(Sum rate) {
        boolean pieces = rate.unit().equals("个");
        return switch (rate.role()) {
            case DAY_RATE -> pieces ? bare() : days();
            case HOUR_RATE -> counted(Measure.HOUR, "");
            case PIECE_RATE -> pieces ? bare() : pieces(rate);
            case MONTH_RATE -> ofMonthRate(rate);
            default -> null;
        };
    }

    /** 200一个: of what is counted by 个, else of work days (43个工) or other pieces (63台). */
    private @Nullable Count bare() {
        Count pieces = counted(Measure.PIECE, "");
        Count days = pieces == null ? counted(Measure.DAY, "工") : null;
        return pieces != null ? pieces : days != null ? days : counted(Measure.WORK, "");
    }

    /** 一个篮子七块 编了四百多个: the thing is named once. */
    private @Nullable Count pieces(Sum rate) {
        Count named = counted(Measure.WORK, rate.unit());
        return named == null && rate.start() > 0 ? counted(Measure.PIECE, "") : named;
    }

    private @Nullable Count days() {
        Length mixed = mixedLength();
        if (mixed != null) {
            long days = (mixed.months() * DAYS_OF_MONTH + mixed.days()) * Quantity.ONE;
            return new Count(days, days, mixed.start(), mixed.end());
        }
        Count days = counted(Measure.DAY, "");
        Count months = days == null ? workedMonths() : null;
        return months == null
                ? days
                : new Count(
                        Debt.product(months.min(), WORK_DAYS_OF_MONTH * Quantity.ONE),
                        Debt.product(months.max(), DAYS_OF_MONTH * Quantity.ONE),
                        months.start(),
                        months.end());
    }

    /** Months that were worked: those of waiting are no days of work. */
    private @Nullable Count workedMonths() {
        Count months = months(null);
        if (months == null) {
            return null;
        }
        String before = Surroundings.clauseBefore(text, months.start(), 8);
        int at = months.start();
        boolean alone = (at == 0 || " ，,。\n".indexOf(text.charAt(at - 1)) >= 0)
                && text.substring(months.start(), months.end()).contains("个");
        return alone || DID.in(before) ? months : null;
    }

    /** 半个月, 一个月零5天: what is not told in days alone. */
    private @Nullable Length mixedLength() {
        for (Length length : lengths) {
            boolean half =
                    !length.isMonths() && length.days() > 0 && text.indexOf('半', length.start()) == length.start();
            boolean both = length.isMonths() && length.days() > 0 && text.charAt(length.end() - 1) != '月';
            if ((half || both) && isServed(length)) {
                return length;
            }
        }
        return null;
    }

    private boolean isServed(Length length) {
        return !NOT_SERVED.in(Surroundings.clauseBefore(text, length.start(), 6))
                && !NOT_WORKED_BEHIND.begin(Surroundings.clauseAfter(text, length.end(), 4));
    }

    /** Many rates ask for the same work: it is looked for once. */
    private @Nullable Count counted(Measure measure, String unit) {
        return counted.computeIfAbsent(measure + unit, key -> Optional.ofNullable(find(measure, unit)))
                .orElse(null);
    }

    private @Nullable Count find(Measure measure, String unit) {
        Count monthly = MonthlyWork.sum(text, numbers, measure, unit);
        if (monthly != null) {
            return monthly;
        }
        Counted best = null;
        boolean bestWorked = false;
        long less = 0;
        for (Counted number : numbers.all()) {
            boolean same = number.is(measure) || measure == Measure.DAY && isWorkDays(number);
            if (!same || !matches(number.unit(), unit) || isRateItself(number)) {
                continue;
            }
            String before = Surroundings.clauseBefore(text, number.start(), 6);
            if (PAID.in(before) && best != null) {
                less = number.quantity().min();
                continue;
            }
            if (isNoWork(number, before)) {
                continue;
            }
            if (STILL_OWED.end(before) && UNPAID.begin(Surroundings.clauseAfter(text, number.end(), 4))) {
                return new Count(number.quantity().min(), number.quantity().max(), number.start(), number.end());
            }
            boolean worked = WORKED.in(before) || before.endsWith("了");
            boolean larger =
                    best == null || number.quantity().max() > best.quantity().max();
            if (best == null || (worked && !bestWorked) || (worked == bestWorked && larger)) {
                best = number;
                bestWorked = worked;
            }
        }
        boolean guess = measure == Measure.PIECE && !bestWorked;
        if (best == null || guess || best.quantity().min() <= less) {
            return null;
        }
        long factor = Weights.factor(best.unit(), unit);
        return new Count(
                Debt.product(best.quantity().min() - less, factor),
                Debt.product(best.quantity().max() - less, factor),
                best.start(),
                best.end());
    }

    /** 做咗19日: a count, no date. */
    private boolean isWorkDays(Counted number) {
        return number.unit().equals("日") && DONE.end(Surroundings.clauseBefore(text, number.start(), 3));
    }

    private boolean isNoWork(Counted number, String before) {
        String behind = Surroundings.clauseAfter(text, number.end(), 4);
        return PER_DAY.end(before) || NOT_WORKED_BEFORE.in(before) || NOT_WORKED_BEHIND.begin(behind);
    }

    static boolean matches(String saidUnit, String wantedUnit) {
        String said = plain(saidUnit);
        String wanted = plain(wantedUnit);
        return wanted.isEmpty()
                || Weights.areBoth(said, wanted)
                || said.startsWith(wanted)
                || wanted.startsWith(said)
                || said.endsWith(wanted)
                || (said.contains("课") && wanted.contains("课"));
    }

    /** 平方, 个平方 and 平米 are one unit. */
    private static String plain(String unit) {
        String bare = unit.length() > 1 && unit.startsWith("个") ? unit.substring(1) : unit;
        return switch (bare) {
            case "平方", "平米", "平方米" -> "平";
            case "立方", "立方米" -> "方";
            default -> unit;
        };
    }

    /** The 一天 of 一天280 is not a day of work. */
    private boolean isRateItself(Counted number) {
        return number.quantity().isExactly(1) && !WORKED_ONE.end(Surroundings.clauseBefore(text, number.start(), 2));
    }

    private @Nullable Count ofMonthRate(Sum rate) {
        Count months = months(rate);
        return months != null ? months : daysAsMonths();
    }

    private @Nullable Count months(@Nullable Sum rate) {
        Length unpaid = UnpaidTime.of(text, lengths);
        if (unpaid != null && (rate == null || !isOfRate(rate, unpaid))) {
            long months = unpaid.days() > 0 ? unpaid.hundredthsOfMonths() : unpaid.months() * Quantity.ONE;
            return new Count(months, months, unpaid.start(), unpaid.end());
        }
        for (Length length : lengths) {
            boolean exact = length.isMonths() && length.days() > 0 && isServed(length);
            if (exact) {
                return new Count(
                        length.hundredthsOfMonths(), length.hundredthsOfMonths(), length.start(), length.end());
            }
        }
        boolean lessPaid = period.isPresent() && period.get().rule().equals("rule:length-less-paid");
        Length paid = lessPaid ? null : UnpaidTime.paid(text, lengths);
        int less = paid == null ? 0 : paid.rounded();
        if (period.isPresent() && period.get().months().months() instanceof Integer months) {
            boolean same = paid != null
                    && paid.start() < period.get().end()
                    && period.get().start() < paid.end();
            return count(
                    same || months <= less ? months : months - less,
                    period.get().start(),
                    period.get().end());
        }
        for (Length length : lengths) {
            boolean counted = length != paid && !(rate != null && isOfRate(rate, length));
            if (counted && length.isMonths() && isServed(length)) {
                int months = length.months() > less ? length.months() - less : length.months();
                return count(months, length.start(), length.end());
            }
        }
        for (Stretch stretch : stretches) {
            if (stretch.kind() == Stretch.Kind.RANGE || stretch.kind() == Stretch.Kind.LIST) {
                return count(stretch.months(), stretch.start(), stretch.end());
            }
        }
        return null;
    }

    /** The 一个月 of 一个月4500. */
    private static boolean isOfRate(Sum rate, Length length) {
        return length.rounded() == 1 && Math.abs(rate.start() - length.end()) <= 8;
    }

    /** 干了40天 说3500一个月: days where the rate is of a month. */
    private @Nullable Count daysAsMonths() {
        Count days = counted(Measure.DAY, "天");
        return days == null || days.min() > MOST_DAYS
                ? null
                : new Count(
                        days.min() / DAYS_OF_MONTH, Math.ceilDiv(days.max(), DAYS_OF_MONTH), days.start(), days.end());
    }

    private static Count count(int months, int start, int end) {
        return new Count(months * Quantity.ONE, months * Quantity.ONE, start, end);
    }
}
