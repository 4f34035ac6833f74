package org.xinsheng.extraction.number;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.PeriodReader.Period;

/** How much work a rate has to be multiplied with: days, hours, months or pieces that are not paid yet. */
final class WorkDone {

    /** A count of work in hundredths, and where it was said. */
    record Count(long min, long max, int start, int end) {}

    private static final Phrases PER_DAY = Phrases.of("一天", "每天");
    private static final Phrases WORKED_ONE = Phrases.of("干了", "做了", "上了");
    private static final Phrases PAID = Phrases.of("只发", "只给", "只结", "才发", "才给", "就发", "就给", "结了", "发了", "给了");
    private static final Phrases WORKED =
            Phrases.of("干", "做", "上", "出勤", "共", "跑", "卸", "捡", "剪", "播", "熬", "看", "守", "摘", "搬", "带", "教");
    private static final Phrases NOT_WORKED_BEFORE =
            Phrases.of("提前", "试用期", "等了", "试用", "过了", "休息", "放假", "迟到", "旷工", "满", "住院", "不到");
    private static final Phrases NOT_WORKED_BEHIND =
            Phrases.of("一结", "一发", "结一", "发一", "内", "后", "前", "以内", "之内", "之后", "以后", "没上班", "没干", "两班", "三班", "制");
    private static final long DAYS_OF_MONTH = 30;
    private static final long WORK_DAYS_OF_MONTH = 26;

    private final String text;
    private final Numbers numbers;
    private final Optional<Period> period;
    private final List<Length> lengths;
    private final List<Stretch> stretches;

    WorkDone(String text, Numbers numbers, Optional<Period> period, List<Length> lengths, List<Stretch> stretches) {
        this.text = text;
        this.numbers = numbers;
        this.period = period;
        this.lengths = lengths;
        this.stretches = stretches;
    }

    /** What to multiply the rate with, or null if the text does not say. */
    @Nullable Count countFor(Sum rate) {
        return switch (rate.role()) {
            case DAY_RATE -> days();
            case HOUR_RATE -> counted(Measure.HOUR, "");
            case PIECE_RATE -> counted(Measure.WORK, rate.unit());
            case MONTH_RATE -> months(rate);
            default -> null;
        };
    }

    private @Nullable Count days() {
        Count days = counted(Measure.DAY, "");
        Count months = days == null ? months(null) : null;
        return months == null
                ? days
                : new Count(
                        months.min() * WORK_DAYS_OF_MONTH, months.max() * DAYS_OF_MONTH, months.start(), months.end());
    }

    private @Nullable Count counted(Measure measure, String unit) {
        Counted best = null;
        boolean bestWorked = false;
        long less = 0;
        for (Counted number : numbers.all()) {
            if (!number.is(measure) || !matches(number.unit(), unit) || isRateItself(number)) {
                continue;
            }
            String before = Surroundings.clauseBefore(text, number.start(), 6);
            String behind = Surroundings.clauseAfter(text, number.end(), 4);
            if (Surroundings.hasAny(before, PAID) && best != null) {
                less = number.quantity().min();
                continue;
            }
            boolean perDay = Surroundings.endsWithAny(before, PER_DAY);
            if (perDay
                    || Surroundings.hasAny(before, NOT_WORKED_BEFORE)
                    || Surroundings.startsWithAny(behind, NOT_WORKED_BEHIND)) {
                continue;
            }
            boolean worked = Surroundings.hasAny(before, WORKED);
            boolean better = best == null
                    || (worked && !bestWorked)
                    || (worked == bestWorked
                            && number.quantity().max() > best.quantity().max());
            if (better) {
                best = number;
                bestWorked = worked;
            }
        }
        if (best == null || best.quantity().min() <= less) {
            return null;
        }
        return new Count(best.quantity().min() - less, best.quantity().max() - less, best.start(), best.end());
    }

    private static boolean matches(String said, String wanted) {
        return wanted.isEmpty()
                || said.startsWith(wanted)
                || wanted.startsWith(said)
                || (said.contains("课") && wanted.contains("课"));
    }

    /** The 一天 of 一天280 is not a day of work. */
    private boolean isRateItself(Counted number) {
        if (!number.quantity().isExactly(1)) {
            return false;
        }
        String before = Surroundings.clauseBefore(text, number.start(), 2);
        return !Surroundings.endsWithAny(before, WORKED_ONE);
    }

    private @Nullable Count months(@Nullable Sum rate) {
        if (period.isPresent() && period.get().months().months() instanceof Integer months) {
            return count(months, period.get().start(), period.get().end());
        }
        for (Length length : lengths) {
            boolean ofRate = length.months() == 1 && rate != null && Math.abs(rate.start() - length.end()) <= 8;
            if (!ofRate && !Surroundings.hasAny(Surroundings.clauseBefore(text, length.start(), 6), NOT_SERVED)) {
                return count(length.months(), length.start(), length.end());
            }
        }
        for (Stretch stretch : stretches) {
            if (stretch.kind() == Stretch.Kind.RANGE || stretch.kind() == Stretch.Kind.LIST) {
                return count(stretch.months(), stretch.start(), stretch.end());
            }
        }
        return null;
    }

    private static final Phrases NOT_SERVED =
            Phrases.of("离职", "辞职", "放假", "等", "过去", "投诉", "维权", "裁决", "判决", "停工", "走了", "提前", "完工", "要了", "讨");

    private static Count count(int months, int start, int end) {
        return new Count(months * Quantity.ONE, months * Quantity.ONE, start, end);
    }
}
