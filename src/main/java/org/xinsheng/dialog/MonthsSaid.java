package org.xinsheng.dialog;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;

/** Months that are told more exactly the second time. */
final class MonthsSaid {

    private static final Pattern YEAR = Pattern.compile("[0-9今去前]年|年[前底初]|过年|春节|上个月|这个月|本月");

    private MonthsSaid() {}

    /** 去年, and later 9月到11月; 三四个月, and later from when to when. */
    static boolean moreExactly(@Nullable MonthRange before, @Nullable MonthRange said) {
        if (before == null || said == null || said.from() == null || said.to() == null) {
            return false;
        }
        YearMonth from = before.from();
        YearMonth to = before.to();
        if (from == null || to == null) {
            return true;
        }
        boolean within = !said.from().isBefore(from) && !said.to().isAfter(to);
        return within && isVague(from, to) && !said.equals(before);
    }

    /** 前年的, and later 10月到12月 without a year: those of the year that was told. */
    static MonthRange inYearOf(@Nullable MonthRange before, MonthRange said, String words) {
        YearMonth year = before == null ? null : before.from();
        YearMonth from = said.from();
        YearMonth to = said.to();
        boolean told = year != null
                && before != null
                && year.getMonthValue() == 1
                && year.plusMonths(11).equals(before.to());
        if (!told
                || year == null
                || from == null
                || to == null
                || YEAR.matcher(words).find()) {
            return said;
        }
        long by = year.getYear() - from.getYear();
        return MonthRange.between(from.plusYears(by), to.plusYears(by));
    }

    /** A whole year, or half of one: said of a time, not counted month by month. */
    private static boolean isVague(YearMonth from, YearMonth to) {
        return from.getMonthValue() == 1 && to.equals(from.plusMonths(11))
                || to.equals(from.plusMonths(5)) && from.getMonthValue() % 6 == 1;
    }
}
