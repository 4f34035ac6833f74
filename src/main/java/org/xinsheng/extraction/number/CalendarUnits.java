package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.UnitReader.Unit;

/** Reads 月, 年, 号 and 日 behind a number: names of the calendar or lengths of time. */
final class CalendarUnits {

    /** 3号楼, 二号线, 12号职工 and the like are no days of a month. */
    private static final String NOT_BEHIND_DAY = "职工员兄人楼线院机标";

    private CalendarUnits() {}

    /** The unit of the calendar at {@code at}, or null. */
    static @Nullable Unit read(String text, Quantity number, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        return switch (at < text.length() ? text.charAt(at) : '\0') {
            case '月' -> month(text, number, at, next);
            case '年' -> year(number, at, next);
            case '号' -> dayOrCrew(text, number, at, next);
            case '日' -> next == '工' ? null : new Unit(Measure.DATE, "日", at + 1);
            default -> null;
        };
    }

    private static @Nullable Unit month(String text, Quantity number, int at, char next) {
        if (number.whole() > 12 || number.whole() < 1) {
            return null;
        }
        char first = text.charAt(number.start());
        boolean length = first == '俩' || first == '仨' || text.startsWith("两月", number.start());
        int end = next == '份' ? at + 2 : at + 1;
        return new Unit(length ? Measure.MONTHS : Measure.MONTH_NAME, "月", end);
    }

    private static @Nullable Unit year(Quantity number, int at, char next) {
        boolean years = number.whole() <= 100 || number.whole() >= 1900 && number.whole() <= 2100;
        if (next == '级' || next == '代' || !years) {
            return null;
        }
        boolean name = number.digits() == 4 || number.digits() == 2 && number.whole() >= 10 || isSpelt(number);
        return new Unit(name ? Measure.YEAR_NAME : Measure.YEARS, "年", at + 1);
    }

    /** 二〇二五年. */
    private static boolean isSpelt(Quantity number) {
        return number.whole() >= 1990 && number.whole() <= 2100 && !number.isVague();
    }

    /** 15号 is a day, 三十来号 are people. */
    private static @Nullable Unit dayOrCrew(String text, Quantity number, int at, char next) {
        boolean crew = number.isVague() && (text.charAt(at - 1) == '来' || number.max() > 31 * Quantity.ONE);
        if (crew && next != '人') {
            return new Unit(Measure.PEOPLE, "号", at + 1);
        }
        return NOT_BEHIND_DAY.indexOf(next) >= 0 ? null : new Unit(Measure.DATE, "号", at + 1);
    }
}
