package org.xinsheng.extraction.number;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.PeriodReader.Period;

/** How much work a rate has to be multiplied with: days, hours, months or pieces that are not paid yet. */
final class WorkDone {

    /** A count of work in hundredths, and where it was said. */
    record Count(long min, long max, int start, int end) {

        static Count of(Counted number) {
            return new Count(number.quantity().min(), number.quantity().max(), number.start(), number.end());
        }
    }

    private static final Phrases DID = Phrases.listed("干 做 上班 上了 打工 欠 拖欠 没发 没给 work worked 工作 从");
    private static final long DAYS_OF_MONTH = 30;
    private static final long MOST_DAYS = 60 * Quantity.ONE;
    private static final long WORK_DAYS_OF_MONTH = 26;

    private final String text;
    private final CountedWork counted;
    private final ServedMonths served;

    WorkDone(String text, Numbers numbers, Optional<Period> period, List<Length> lengths, List<Stretch> stretches) {
        this.text = text;
        this.counted = new CountedWork(text, numbers);
        this.served = new ServedMonths(text, period, lengths, stretches);
    }

    /** What to multiply the rate with, or null if the text does not say. */
    @Nullable Count countFor(Sum rate) {
        boolean pieces = rate.unit().equals("个");
        return switch (rate.role()) {
            case DAY_RATE -> pieces ? bare() : days();
            case HOUR_RATE -> counted.of(Measure.HOUR, "");
            case PIECE_RATE -> pieces ? bare() : pieces(rate);
            case MONTH_RATE -> months(rate);
            default -> null;
        };
    }

    /** 200一个: of what is counted by 个, else of work days (43个工) or other pieces (63台). */
    private @Nullable Count bare() {
        Count pieces = counted.of(Measure.PIECE, "");
        Count days = pieces == null ? counted.of(Measure.DAY, "工") : null;
        return pieces != null ? pieces : days != null ? days : counted.of(Measure.WORK, "");
    }

    /** 一个篮子七块 编了四百多个: the thing is named once. */
    private @Nullable Count pieces(Sum rate) {
        Count named = counted.of(Measure.WORK, rate.unit());
        return named == null && rate.start() > 0 ? counted.of(Measure.PIECE, "") : named;
    }

    private @Nullable Count days() {
        Length mixed = served.mixed();
        if (mixed != null) {
            long days = (mixed.months() * DAYS_OF_MONTH + mixed.days()) * Quantity.ONE;
            return new Count(days, days, mixed.start(), mixed.end());
        }
        Count days = counted.of(Measure.DAY, "");
        return days != null ? days : monthsAsDays();
    }

    private @Nullable Count monthsAsDays() {
        Count months = served.months(null);
        return months == null || !isWorked(months)
                ? null
                : new Count(
                        Debt.product(months.min(), WORK_DAYS_OF_MONTH * Quantity.ONE),
                        Debt.product(months.max(), DAYS_OF_MONTH * Quantity.ONE),
                        months.start(),
                        months.end());
    }

    /** Months that were worked: those of waiting are no days of work. */
    private boolean isWorked(Count months) {
        int at = months.start();
        boolean alone = (at == 0 || " ，,。\n".indexOf(text.charAt(at - 1)) >= 0)
                && text.substring(at, months.end()).contains("个");
        return alone || DID.in(Surroundings.clauseBefore(text, at, 8));
    }

    private @Nullable Count months(Sum rate) {
        Count months = served.months(rate);
        return months != null ? months : daysAsMonths();
    }

    /** 干了40天 说3500一个月: days where the rate is of a month. */
    private @Nullable Count daysAsMonths() {
        Count days = counted.of(Measure.DAY, "天");
        return days == null || days.min() > MOST_DAYS
                ? null
                : new Count(
                        days.min() / DAYS_OF_MONTH, Math.ceilDiv(days.max(), DAYS_OF_MONTH), days.start(), days.end());
    }
}
