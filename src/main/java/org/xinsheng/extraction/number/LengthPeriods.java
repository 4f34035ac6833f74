package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;
import org.xinsheng.extraction.number.PeriodReader.Period;

/** Lengths of time that may be those for which wages are owed. */
final class LengthPeriods {

    private static final Phrases PARTLY_PAID = Phrases.listed("只发 只给 只结 才发 才给 就发 就给 发了 给了 只拿到 只领到 只见到 只开 只付 只结了 只见到过");
    private static final Phrases WAGES = Phrases.listed("工资 工钱 薪 公资 工姿 报酬 的钱 salary pay");
    private static final Phrases WAITED = Phrases.listed("拖了 拖着 拖 推了 欠了 一直拖了 已拖");
    private static final Phrases ON_DUTY = Phrases.listed("上班 工作 在职 上岗 打工");
    private static final Phrases OVER = Phrases.listed("完 离职 走 辞职 结束 停");
    /** 最后两个月, 后面两个月: what is left of a longer time. */
    private static final Phrases LEFT =
            Phrases.listed("最后 最后的 最后这 剩下 剩下的 还剩 还剩下 后面 后面的 后面这 后来 后头 离职前 走之前 停工前 停产前 关门前 倒闭前 最后那 年前那 放假前那 放假前最后那");
    /** 四个半月一个月四千 他给我开了一回三千五: then the length is that of the work. */
    private static final Phrases PAID_IN_PART = Phrases.listed("只给了 只给过 给了一 给我开了 开了一回 给过 预支 借支 支了 给了两 给了三 拿了一回 发过 付过");

    private static final Phrases REST = Phrases.listed("剩下 剩下的 还剩 还剩下 最后 最后的");
    private static final Phrases PROMISED = Phrases.listed("答应 承诺 说好 说给 保证 报案 投诉 反映 完工 辞职 离职");
    private static final int YEAR = 12;
    private static final int LONG_SERVICE = 24;
    private static final int DAYS_OF_MONTH = 30;

    private final String text;
    private final List<Length> lengths;
    private final Numbers numbers;

    LengthPeriods(String text, List<Length> lengths, Numbers numbers) {
        this.text = text;
        this.lengths = lengths;
        this.numbers = numbers;
    }

    void addTo(List<Period> candidates) {
        for (int i = 0; i < lengths.size(); i++) {
            Length length = lengths.get(i);
            Period partly = partlyPaid(length, i + 1 < lengths.size() ? lengths.get(i + 1) : null);
            double confidence = partly != null ? 0 : confidence(length);
            if (partly != null) {
                candidates.add(partly);
            } else if (confidence > 0) {
                candidates.add(new Period(
                        MonthRange.ofMonths(length.rounded()),
                        length.start(),
                        length.end(),
                        "rule:length",
                        confidence));
            }
        }
    }

    /** 12个月只发了5个月: seven are left. */
    private @Nullable Period partlyPaid(Length length, @Nullable Length next) {
        if (next == null
                || next.start() < length.end()
                || next.start() - length.end() > 8
                || !next.isMonths()
                || next.months() >= length.months()) {
            return null;
        }
        boolean paid = isPaid(text.substring(length.end(), next.start()));
        return paid
                ? new Period(
                        MonthRange.ofMonths(length.months() - next.months()),
                        length.start(),
                        next.end(),
                        "rule:length-less-paid",
                        0.9)
                : null;
    }

    /** 只发了(五个月), but not 发了 后(三个月). */
    private static boolean isPaid(String between) {
        int at = PARTLY_PAID.last(between);
        String rest = at < 0 ? "" : between.substring(at + PARTLY_PAID.lengthAt(between, at));
        return at >= 0 && rest.length() <= 2 && rest.chars().noneMatch(c -> " ，,。后剩还最末".indexOf(c) >= 0);
    }

    private double confidence(Length length) {
        String before = Surroundings.clauseBefore(text, length.start(), 8);
        String behind = Surroundings.clauseAfter(text, length.end(), 9);
        String directly = behind.startsWith("了") ? behind.substring(1) : behind;
        if (PeriodWords.NO_PERIOD_BEHIND.begin(directly)
                || PeriodWords.NEVER_ARREARS.in(before)
                        && !(isUnpaidTrial(before, directly) && !text.startsWith(" ", length.end()))
                || before.contains("到现在") && PROMISED.in(Surroundings.clauseBefore(text, length.start(), 18))
                || isRateBehind(length)
                || isOfRate(length)
                || isWaiting(length, before, directly)) {
            return 0;
        }
        if (!length.isMonths()) {
            boolean unpaid = length.days() >= 2 * DAYS_OF_MONTH
                    && PeriodWords.NOTHING_PAID.begin(directly)
                    && WAGES.in(directly);
            return unpaid && PeriodWords.SERVICE.last(before) < 0 && !WAITED.end(before)
                    ? 0.6
                    : length.days() >= DAYS_OF_MONTH && ON_DUTY.in(before) ? unpaidService(length) : 0;
        }
        int service = PeriodWords.SERVICE.last(before);
        if (LEFT.end(before)
                && PeriodWords.UNPAID.in(text.substring(length.end(), Math.min(text.length(), length.end() + 12)))) {
            return 0.97;
        }
        if (PeriodWords.OWED.last(before) > service) {
            return REST.end(before) ? 0.88 : 0.86;
        }
        if (length.months() == 1 && isFollowedBySum(length)) {
            return 0;
        }
        return service >= 0 ? service(length, before, directly) : free(length, before, behind);
    }

    /** 试用期三个月工资一分没发. */
    private static boolean isUnpaidTrial(String before, String directly) {
        return before.endsWith("试用期")
                && (PeriodWords.NOTHING_PAID.begin(directly)
                        || directly.startsWith("工资") && PeriodWords.UNPAID.in(directly.substring(2)));
    }

    private boolean isRateBehind(Length length) {
        Counted sum = numbers.before(length.start());
        return length.months() == 1 && sum != null && sum.isPlausibleSum() && length.start() - sum.end() <= 1;
    }

    /** The 一个月 of 没发工资了 一个月3600, which begins a clause of its own. */
    private boolean isOfRate(Length length) {
        Counted sum = numbers.from(length.end());
        boolean apart = length.start() > 0 && " ，,。\n".indexOf(text.charAt(length.start() - 1)) >= 0;
        return apart
                && length.months() == 1
                && length.days() == 0
                && text.charAt(length.start()) != '最'
                && sum != null
                && sum.start() == length.end()
                && sum.isPlausibleSum()
                && lengths.size() > 1;
    }

    /** 拖了三年了: how long one has waited, unless wages of three years are meant. */
    private static boolean isWaiting(Length length, String before, String directly) {
        boolean years = length.months() >= YEAR && length.months() % YEAR == 0;
        boolean wages = WAGES.in(before) || WAGES.in(directly.substring(0, Math.min(5, directly.length())));
        return years && WAITED.end(before) && !wages;
    }

    private double service(Length length, String before, String directly) {
        if (length.months() >= LONG_SERVICE || !PeriodWords.WORKED.in(before) || OVER.in(before)) {
            return PeriodWords.NOTHING_PAID.begin(directly) && length.months() < LONG_SERVICE ? 0.7 : 0;
        }
        return PeriodWords.NOTHING_PAID.begin(directly) ? 0.7 : unpaidService(length);
    }

    /** 上了三个月班 一分没发: worked and never paid. */
    private double unpaidService(Length length) {
        String behind = text.substring(length.end(), Math.min(text.length(), length.end() + 40));
        return PeriodWords.NOTHING_PAID.in(behind) && !PeriodWords.PART_PAID.in(behind) ? 0.55 : 0;
    }

    private double free(Length length, String before, String behind) {
        boolean english = PeriodWords.NOTHING_PAID.in(Surroundings.after(text, length.end(), 14)) && isLatin(length);
        if (PeriodWords.UNPAID.in(behind) || behind.startsWith("之久") || english) {
            return 0.84;
        }
        String later = Surroundings.after(text, length.end(), 40);
        if (isFollowedBySum(length) && PAID_IN_PART.in(later)) {
            return 0;
        }
        boolean all = before.endsWith("一共") || before.endsWith("总共") || before.endsWith("共");
        return isFollowedBySum(length) || all
                ? 0.7
                : text.startsWith("了", length.end()) && length.months() <= LONG_SERVICE ? 0.4 : 0;
    }

    private boolean isLatin(Length length) {
        char last = text.charAt(length.end() - 1);
        return last >= 'a' && last <= 'z';
    }

    /** The 一个月 of 七个月 一个月2200. */
    private static boolean isOne(Counted number) {
        return number.is(Measure.MONTHS) && number.quantity().isExactly(1);
    }

    private boolean isFollowedBySum(Length length) {
        Counted next = numbers.from(length.end());
        if (next != null && length.months() > 1 && isOne(next) && next.start() - length.end() <= 2) {
            next = numbers.from(next.end());
        }
        return next != null && next.start() - length.end() <= 6 && next.isPlausibleSum();
    }
}
