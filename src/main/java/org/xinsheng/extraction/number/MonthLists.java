package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.extraction.number.CalendarPoint.Kind;

/** Months in a row that share one 月: 7 8 9 10四个月, 3、4、5月, 四五月份, 三四五这仨月, 345三个月. */
final class MonthLists {

    private record Item(int month, int start, int end) {}

    private static final int MOST = 12;
    private static final String SEPARATORS = " 、,，.和";
    private static final Phrases BEFORE_COUNT = Phrases.listed("这 一共 共 总共 月 月这 月份这 份 月 月份");

    private MonthLists() {}

    /** Steps over the list and adds its months; false, and nothing read, if there is none. */
    static boolean read(String text, Cursor at, List<CalendarPoint> points) {
        char before = at.look(-1);
        boolean inside = Numerals.isLetterOrDigit(before)
                || before == '.'
                || Digits.chinese(before) >= 0
                || Digits.smallUnit(before) > 0
                || before == '第'
                || before == '星'
                || before == '期';
        if (inside) {
            return false;
        }
        List<Item> items = Digits.isArabic(at.look(0)) ? arabic(text, at.at()) : spelt(text, at.at());
        if (items.size() < 2 || !isClosed(text, items)) {
            return false;
        }
        add(text, points, items);
        at.backTo(points.getLast().end());
        return true;
    }

    private static List<Item> arabic(String text, int start) {
        List<Item> items = new ArrayList<>();
        int index = start;
        while (items.size() < MOST) {
            int end = index;
            while (end < text.length() && end - index < 3 && Digits.isArabic(text.charAt(end))) {
                end++;
            }
            if (end - index == 3 && items.isEmpty()) {
                return together(text, start);
            }
            int month = end == index || end - index > 2 ? 0 : Integer.parseInt(text, index, end, 10);
            if (month < 1 || month > 12 || !(follows(items, month) || isEnumerated(text, items, month))) {
                break;
            }
            items.add(new Item(month, index, end));
            if (end >= text.length() || SEPARATORS.indexOf(text.charAt(end)) < 0) {
                break;
            }
            index = end + 1;
        }
        return items;
    }

    private static boolean follows(List<Item> items, int month) {
        return items.isEmpty() || month == items.getLast().month() % 12 + 1;
    }

    /** 2、4、6月: some months of a year. */
    private static boolean isEnumerated(String text, List<Item> items, int month) {
        Item last = items.getLast();
        boolean separated = last.end() < text.length() && "、和".indexOf(text.charAt(last.end())) >= 0;
        return separated && month > last.month();
    }

    /** 345三个月: one figure a month. */
    private static List<Item> together(String text, int start) {
        List<Item> items = new ArrayList<>();
        for (int i = start; i < text.length() && Digits.isArabic(text.charAt(i)) && i - start < MOST; i++) {
            int month = text.charAt(i) - '0';
            if (month == 0 || !follows(items, month)) {
                return List.of();
            }
            items.add(new Item(month, i, i + 1));
        }
        boolean named = text.startsWith("月", start + items.size()) && items.size() > 3;
        return named ? List.of() : items;
    }

    private static List<Item> spelt(String text, int start) {
        List<Item> items = new ArrayList<>();
        int index = start;
        while (index < text.length() && items.size() < MOST) {
            int month = Digits.chinese(text.charAt(index));
            if (month < 1 || !follows(items, month)) {
                break;
            }
            items.add(new Item(month, index, index + 1));
            boolean separated = index + 1 < text.length() && SEPARATORS.indexOf(text.charAt(index + 1)) >= 0;
            index += separated ? 2 : 1;
        }
        return items;
    }

    private static boolean isClosed(String text, List<Item> items) {
        int end = items.getLast().end();
        if (text.startsWith("月", end)) {
            return true;
        }
        int at = end + BEFORE_COUNT.lengthAt(text, end);
        Quantity count = at < text.length() && Digits.opens(text.charAt(at)) ? NumberGrammar.parse(text, at) : null;
        return count != null
                && count.isExactly(items.size())
                && (text.startsWith("个月", count.end()) || text.startsWith("月", count.end()));
    }

    private static void add(String text, List<CalendarPoint> points, List<Item> items) {
        CalendarPoint before = points.isEmpty() ? null : points.getLast();
        int start = items.getFirst().start();
        boolean ofYear = before != null
                && before.is(Kind.YEAR)
                && text.substring(before.end(), start).isBlank();
        int year = 0;
        if (ofYear && before != null) {
            points.removeLast();
            year = before.year();
            start = before.start();
        }
        for (Item item : items) {
            int end = text.startsWith("月份", item.end())
                    ? item.end() + 2
                    : text.startsWith("月", item.end()) ? item.end() + 1 : item.end();
            points.add(new CalendarPoint(Kind.MONTH, year, item.month(), 1, 0, start, end));
            start = end;
            year = item.month() == 12 && year > 0 ? year + 1 : year;
        }
    }
}
