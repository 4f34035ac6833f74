package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.core.MonthRange;
import org.xinsheng.extraction.number.PeriodReader.Period;

/** Months of the calendar that may be those which are owed. */
final class StretchPeriods {

    /** Above this a text is a letter, in which months are mentioned for many reasons. */
    private static final int SHORT_TEXT = 120;

    /** The rule that reads months which are open until now. */
    static final String SINCE = "rule:since";

    /** 说好27号发5月的: the promise is about the day. */
    private static final Phrases PAYS = Phrases.listed("发 给 结 开 付");

    private static final Phrases MONTHS_OWN = Phrases.listed("我 共 一共 总共 我一共 我共 份 份我 还差 差 是");
    private static final Phrases SETTLED = Phrases.listed(
            "付了 给了 发了 打了 结了 照发 都发了 都给了 都付了 已发 已付 正常发 按时发 的打了 的给了 的发了 的付了 的结了 工资发了 工资给了 工资都发 的工资发了 的工资给了 的都给了 的都发了 结清 付清");
    private static final Phrases INSURANCE = Phrases.listed("社保 保险 公积金 医保 养老 五险");
    private static final Phrases PEOPLE = Phrases.listed(
            "就我 就一个人 就1个人 就1人 就一人 就俺 只有我 我一个 我自己 一个人 1个人 1人 一人 两个人 2个人 2人 两人 三个人 3个人 3人 三人 4个人 4人 四个人 四人 5人 5个人 五人 五个人 6人 6个人 六人 六个人 共 一共 总共 我们俩 我俩 俺俩 我们两 我们三 我们四 我们五");
    private static final Phrases UNTIL = Phrases.listed("到 到了 都 已经 已是 如今 现在 眼看 马上");
    private static final int MOST_SETTLED = 12;
    private static final int MOST_MONTHS = 240;

    private final String text;
    private final List<Stretch> stretches;
    private final boolean crowded;

    StretchPeriods(String text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches;
        long years = stretches.stream()
                .filter(s -> s.kind() == Stretch.Kind.YEAR)
                .limit(2)
                .count();
        this.crowded = years > 1 || stretches.size() > 2;
    }

    void addTo(List<Period> candidates) {
        List<MonthRange> settled = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean paid = isSettled(stretch);
            double confidence = paid ? 0 : confidence(stretch);
            if (paid && settled.size() < MOST_SETTLED) {
                settled.add(new MonthRange(stretch.from(), stretch.to(), null));
            }
            MonthRange months = stretch.range();
            if (confidence > 0 && months != null) {
                String rule = rule(stretch.kind());
                candidates.add(new Period(months, stretch.start(), stretch.end(), rule, confidence));
            }
        }
        JoinedMonths.addTo(candidates, settled);
    }

    private static String rule(Stretch.Kind kind) {
        return switch (kind) {
            case SINGLE, FEAST -> "rule:month";
            case PART, YEAR -> "rule:part-of-year";
            case OPEN -> SINCE;
            default -> "rule:months";
        };
    }

    /** 四月五月付了, 三月份的打了. */
    private boolean isSettled(Stretch stretch) {
        boolean months = stretch.kind() == Stretch.Kind.LIST || stretch.kind() == Stretch.Kind.SINGLE;
        return months
                && !stretch.first().hasDay()
                && stretch.from() != null
                && stretch.to() != null
                && !Surroundings.before(text, stretch.start(), 1).equals("把")
                && isPaidInFull(Surroundings.clauseAfter(text, stretch.end(), 7));
    }

    /** 发了三成, 付了部分 leave a rest. */
    private static boolean isPaidInFull(String behind) {
        int end = SETTLED.lengthAt(behind, 0);
        char next = end < behind.length() ? behind.charAt(end) : ' ';
        return end > 0 && !Digits.opens(next) && "半部生点".indexOf(next) < 0;
    }

    private double confidence(Stretch stretch) {
        return switch (stretch.kind()) {
            case RANGE, LIST -> many(stretch);
            case PART -> part(stretch);
            case FEAST -> 0.65;
            case OPEN -> open(stretch);
            case SINGLE -> single(stretch);
            case YEAR -> crowded ? unpaidYear(stretch) : year(stretch);
        };
    }

    private double many(Stretch stretch) {
        String before = Surroundings.clauseBefore(text, stretch.start(), 8);
        String behind = Surroundings.clauseAfter(text, stretch.end(), 8);
        String insurance = Surroundings.clauseAfter(text, stretch.end(), 14);
        boolean insured = INSURANCE.in(insurance) && !insurance.contains("工资") && !PeriodWords.OWED.in(before);
        boolean event = insured || PeriodWords.EVENTS.in(behind) || PeriodWords.PAID_BEFORE.in(before);
        boolean unpaid = PeriodWords.UNPAID.in(behind) && !event;
        if (event || PeriodWords.NO_ARREARS_BEFORE.in(before) && !unpaid || stretch.months() > MOST_MONTHS) {
            return 0;
        }
        boolean owed = PeriodWords.OWED.in(before) || unpaid;
        boolean years = stretch.first().is(CalendarPoint.Kind.YEAR);
        boolean listed = years && stretch.kind() == Stretch.Kind.LIST;
        boolean vague = years && stretch.months() % 12 == 0;
        return owed ? 0.95 : listed ? 0 : vague ? 0.8 : text.length() > SHORT_TEXT ? 0.85 : 0.9;
    }

    private double part(Stretch stretch) {
        String before = Surroundings.clauseBefore(text, stretch.start(), 8);
        return PeriodWords.PROMISES.in(before) || YearClauses.areOtherEvents(text, stretch) ? 0 : 0.85;
    }

    private double open(Stretch stretch) {
        String around =
                Surroundings.clauseBefore(text, stretch.start(), 8) + Surroundings.after(text, stretch.end(), 14);
        boolean owed = PeriodWords.OWED.in(around) || PeriodWords.UNPAID.in(around);
        return owed ? 0.87 : text.length() <= SHORT_TEXT ? 0.8 : 0.45;
    }

    private double single(Stretch stretch) {
        String before = Surroundings.clauseBefore(text, stretch.start(), 7);
        String behind = Surroundings.clauseAfter(text, stretch.end(), 11);
        if (stretch.first().hasDay()) {
            return isRangeOfDays(behind) ? 0.6 : 0;
        }
        boolean paidLeave = behind.contains("停薪");
        boolean paysIt = behind.startsWith("的") && PAYS.end(before);
        boolean promised =
                !paysIt && PeriodWords.PROMISES.in(before) && behind.indexOf('没') < 0 && behind.indexOf('未') < 0;
        if (promised || isCount(stretch, before, behind) || UNTIL.end(before) || paidLeave || behind.startsWith("了")) {
            return 0;
        }
        if (PeriodWords.UNPAID.begin(behind) || PeriodWords.UNPAID.in(behind) && !startsLikeAnEvent(behind)) {
            return 0.88;
        }
        if (!paysIt && PeriodWords.NO_ARREARS_BEFORE.in(before) || startsLikeAnEvent(behind)) {
            return 0;
        }
        boolean worked = before.endsWith("把")
                || behind.isEmpty()
                || beginsWithFigures(behind)
                || isBesidePeople(stretch, behind)
                || behind.startsWith("的")
                || PeriodWords.WORK.in(behind);
        return PeriodWords.OWED.in(before) ? 0.85 : text.length() <= SHORT_TEXT && worked ? 0.6 : 0;
    }

    /** 四月一号(到十五号), 3月4(5号). */
    private static boolean isRangeOfDays(String behind) {
        int at = behind.startsWith("到") || behind.startsWith("至") || behind.startsWith("-") ? 1 : 0;
        boolean figure =
                at < behind.length() && (at > 0 ? Digits.opens(behind.charAt(at)) : Digits.isArabic(behind.charAt(0)));
        return figure && (behind.contains("号") || behind.contains("日"));
    }

    /** 上月182趟, 5月份我3875: the month of what is counted or owed; two digits might be a day. */
    private static boolean beginsWithFigures(String behind) {
        int at = MONTHS_OWN.lengthAt(behind, 0);
        int end = at;
        while (end < behind.length() && Digits.isArabic(behind.charAt(end))) {
            end++;
        }
        return end - at >= 3;
    }

    /** 2025年7月 就一个人: how many they are stands apart behind the month. */
    private boolean isBesidePeople(Stretch stretch, String behind) {
        boolean apart = text.startsWith(" ", stretch.end()) && behind.indexOf('号') < 0 && behind.indexOf('日') < 0;
        return apart && PEOPLE.begin(behind.strip());
    }

    /** 拖欠工资3月 is three months, 拖欠3月工资 is March. */
    private boolean isCount(Stretch stretch, String before, String behind) {
        boolean wage = before.endsWith("工资") && PeriodWords.OWED.in(before);
        return wage && behind.isEmpty() && stretch.first().year() == 0;
    }

    private static boolean startsLikeAnEvent(String behind) {
        return PeriodWords.NO_ARREARS_BEHIND.in(behind.substring(0, Math.min(4, behind.length())));
    }

    /** 2011年的到现在一点没给, among other years. */
    private double unpaidYear(Stretch stretch) {
        String behind = Surroundings.clauseAfter(text, stretch.end(), 14);
        return behind.startsWith("的") && PeriodWords.UNPAID.in(behind) ? 0.6 : 0;
    }

    private double year(Stretch stretch) {
        String behind = Surroundings.clauseAfter(text, stretch.end(), 14);
        String before = Surroundings.clauseBefore(text, stretch.start(), 7);
        boolean event = startsLikeAnEvent(behind) || PeriodWords.NO_ARREARS_BEFORE.in(before);
        boolean soFar = text.startsWith("今年", stretch.start());
        if (YearClauses.areOtherEvents(text, stretch) || !YearClauses.areOfDebt(text, stretch)) {
            return 0;
        }
        return event || soFar ? 0 : PeriodWords.UNPAID.in(behind) ? 0.7 : text.length() > SHORT_TEXT ? 0.35 : 0.5;
    }
}
