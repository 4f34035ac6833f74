package org.xinsheng.extraction.number;

import java.util.List;
import org.xinsheng.core.MonthRange;
import org.xinsheng.extraction.number.PeriodReader.Period;

/** Months of the calendar that may be those which are owed. */
final class StretchPeriods {

    /** Above this a text is a letter, in which months are mentioned for many reasons. */
    private static final int SHORT_TEXT = 120;

    /** 说好27号发5月的: the promise is about the day. */
    private static final Phrases PAYS = Phrases.listed("发 给 结 开 付");

    private static final Phrases MONTHS_OWN = Phrases.listed("我 共 一共 总共 我一共 我共 份 份我 还差 差 是");
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
        for (Stretch stretch : stretches) {
            double confidence = confidence(stretch);
            if (confidence > 0 && stretch.from() != null && stretch.to() != null) {
                String rule = stretch.kind() == Stretch.Kind.SINGLE ? "rule:month" : "rule:months";
                MonthRange months = MonthRange.between(stretch.from(), stretch.to());
                candidates.add(new Period(months, stretch.start(), stretch.end(), rule, confidence));
            }
        }
    }

    private double confidence(Stretch stretch) {
        return switch (stretch.kind()) {
            case RANGE, LIST -> many(stretch);
            case PART -> part(stretch);
            case OPEN -> open(stretch);
            case SINGLE -> single(stretch);
            case YEAR -> crowded ? 0 : year(stretch);
        };
    }

    private double many(Stretch stretch) {
        String before = Surroundings.clauseBefore(text, stretch.start(), 8);
        String behind = Surroundings.clauseAfter(text, stretch.end(), 8);
        boolean event = PeriodWords.EVENTS.in(behind) || PeriodWords.PAID_BEFORE.in(before);
        boolean unpaid = PeriodWords.UNPAID.in(behind) && !event;
        if (event || PeriodWords.NO_ARREARS_BEFORE.in(before) && !unpaid || stretch.months() > MOST_MONTHS) {
            return 0;
        }
        boolean owed = PeriodWords.OWED.in(before) || unpaid;
        boolean years = stretch.kind() == Stretch.Kind.LIST && stretch.first().is(CalendarPoint.Kind.YEAR);
        return owed ? 0.95 : years ? 0 : text.length() > SHORT_TEXT ? 0.85 : 0.9;
    }

    private double part(Stretch stretch) {
        String before = Surroundings.clauseBefore(text, stretch.start(), 8);
        return PeriodWords.PROMISES.in(before) ? 0 : 0.85;
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
            return !behind.isEmpty() && Digits.isArabic(behind.charAt(0)) && behind.contains("号") ? 0.6 : 0;
        }
        boolean paysIt = behind.startsWith("的") && PAYS.end(before);
        boolean promised =
                !paysIt && PeriodWords.PROMISES.in(before) && behind.indexOf('没') < 0 && behind.indexOf('未') < 0;
        if (promised || isCount(stretch, before, behind)) {
            return 0;
        }
        if (PeriodWords.UNPAID.begin(behind) || PeriodWords.UNPAID.in(behind) && !startsLikeAnEvent(behind)) {
            return 0.88;
        }
        if (!paysIt && PeriodWords.NO_ARREARS_BEFORE.in(before) || startsLikeAnEvent(behind)) {
            return 0;
        }
        boolean worked =
                behind.isEmpty() || beginsWithFigures(behind) || behind.startsWith("的") || PeriodWords.WORK.in(behind);
        return PeriodWords.OWED.in(before) ? 0.85 : text.length() <= SHORT_TEXT && worked ? 0.6 : 0;
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

    /** 拖欠工资3月 is three months, 拖欠3月工资 is March. */
    private boolean isCount(Stretch stretch, String before, String behind) {
        boolean wage = before.endsWith("工资") && PeriodWords.OWED.in(before);
        return wage && behind.isEmpty() && stretch.first().year() == 0;
    }

    private static boolean startsLikeAnEvent(String behind) {
        return PeriodWords.NO_ARREARS_BEHIND.in(behind.substring(0, Math.min(4, behind.length())));
    }

    private double year(Stretch stretch) {
        String behind = Surroundings.clauseAfter(text, stretch.end(), 14);
        String before = Surroundings.clauseBefore(text, stretch.start(), 7);
        boolean event = startsLikeAnEvent(behind) || PeriodWords.NO_ARREARS_BEFORE.in(before);
        boolean soFar = text.startsWith("今年", stretch.start());
        return event || soFar ? 0 : PeriodWords.UNPAID.in(behind) ? 0.7 : text.length() > SHORT_TEXT ? 0.35 : 0.5;
    }
}
