package org.xinsheng.extraction.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.CalendarPoint.Kind;

/** Finds months, years, feasts and the present in a normalized text. Linear. */
final class CalendarPointScanner {

    private record Named(String words, Kind kind, int month, int months) {}

    /** Feasts that follow the moon are put in the month where they mostly fall. */
    private static final List<Named> NAMED = List.of(
            new Named("元月", Kind.MONTH, 1, 1),
            new Named("正月", Kind.LUNAR_MONTH, 1, 1),
            new Named("冬月", Kind.LUNAR_MONTH, 11, 1),
            new Named("腊月", Kind.LUNAR_MONTH, 12, 1),
            new Named("上半年", Kind.PART, 1, 6),
            new Named("下半年", Kind.PART, 7, 6),
            new Named("一季度", Kind.PART, 1, 3),
            new Named("二季度", Kind.PART, 4, 3),
            new Named("三季度", Kind.PART, 7, 3),
            new Named("四季度", Kind.PART, 10, 3),
            new Named("全年", Kind.PART, 1, 12),
            new Named("一整年", Kind.PART, 1, 12),
            new Named("整年", Kind.PART, 1, 12),
            new Named("一年的", Kind.PART, 1, 12),
            new Named("年初", Kind.FEAST, 1, 1),
            new Named("年底", Kind.FEAST, 12, 1),
            new Named("年末", Kind.FEAST, 12, 1),
            new Named("元旦", Kind.FEAST, 1, 1),
            new Named("过完年", Kind.LUNAR_MONTH, 1, 1),
            new Named("开年", Kind.LUNAR_MONTH, 1, 1),
            new Named("春节", Kind.LUNAR_MONTH, 1, 1),
            new Named("过年", Kind.LUNAR_MONTH, 1, 1),
            new Named("开春", Kind.FEAST, 3, 1),
            new Named("清明", Kind.FEAST, 4, 1),
            new Named("五一", Kind.FEAST, 5, 1),
            new Named("端午", Kind.FEAST, 6, 1),
            new Named("麦收", Kind.FEAST, 6, 1),
            new Named("割麦", Kind.FEAST, 6, 1),
            new Named("收麦", Kind.FEAST, 6, 1),
            new Named("中秋", Kind.FEAST, 9, 1),
            new Named("国庆", Kind.FEAST, 10, 1),
            new Named("秋收", Kind.FEAST, 10, 1));

    private static final List<String> NOW = List.of("现在", "目前", "如今", "今天", "今日", "眼下", "这会", "当前", "至今", "迄今", "现今");

    private static final List<String> RELATIVE_YEARS = List.of("大前年", "前年", "去年", "上年", "今年", "本年", "当年");

    /** The characters with which something to read may begin; most of a text is stepped over by them. */
    private static final BitSet FIRST = new BitSet();

    static {
        NAMED.forEach(named -> FIRST.set(named.words().charAt(0)));
        NOW.forEach(word -> FIRST.set(word.charAt(0)));
        RELATIVE_YEARS.forEach(word -> FIRST.set(word.charAt(0)));
        "农阴旧一二三四五六七八九十壹贰叁肆伍陆柒捌玖上本这当两".chars().forEach(FIRST::set);
    }

    private final String text;
    private final LocalDate today;
    private int at;

    private CalendarPointScanner(String text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    static List<CalendarPoint> scan(String text, LocalDate today) {
        CalendarPointScanner scanner = new CalendarPointScanner(text, today);
        List<CalendarPoint> points = new ArrayList<>();
        while (scanner.at < text.length()) {
            scanner.readInto(points);
        }
        return points;
    }

    private char look(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private void readInto(List<CalendarPoint> points) {
        int start = at;
        if (!mayBegin(look(0))) {
            at++;
            return;
        }
        if (readMonthList(points)) {
            return;
        }
        int year = year();
        skipBetween(year);
        CalendarPoint point = month(year, start);
        if (point == null && year > 0) {
            trimBlanks();
            point = new CalendarPoint(Kind.YEAR, year, 1, 12, 0, start, at);
        }
        if (point == null) {
            at = start;
            point = relativeMonthOrNow();
        }
        if (point == null) {
            at = start + (Digits.isArabic(look(0)) ? digitsAhead() : 1);
        } else {
            points.add(point);
            at = point.end();
        }
    }

    private static boolean mayBegin(char c) {
        return Digits.isArabic(c) || FIRST.get(c);
    }

    private int digitsAhead() {
        int count = 0;
        while (Digits.isArabic(look(count))) {
            count++;
        }
        return Math.max(1, count);
    }

    private int year() {
        for (String word : RELATIVE_YEARS) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return switch (word) {
                    case "大前年" -> today.getYear() - 3;
                    case "前年" -> today.getYear() - 2;
                    case "去年", "上年" -> today.getYear() - 1;
                    default -> today.getYear();
                };
            }
        }
        return Digits.isArabic(look(0)) ? arabicYear() : speltYear();
    }

    private int arabicYear() {
        int count = digitsAhead();
        if (isLetterOrDigit(look(-1)) || (count != 2 && count != 4)) {
            return 0;
        }
        int value = number(count);
        int skip = look(count) == ' ' ? 1 : 0;
        boolean named = look(count + skip) == '年' && look(count + skip + 1) != '级';
        boolean dotted = count == 4 && ".-/".indexOf(look(count)) >= 0 && isMonthDigit(count + 1);
        boolean between = count == 4 && value >= 2000 && value <= 2099 && isYearRange(count);
        int year = count == 2 ? 2000 + value : value;
        boolean known = year >= 1990 && year <= today.getYear() + 1 && (count == 4 || value >= 10);
        if (!known || !(named || dotted || between)) {
            return 0;
        }
        at += count + (named ? skip + 1 : dotted ? 1 : 0);
        return year;
    }

    /** 2014-2018年, 2014至2015年. */
    private boolean isYearRange(int count) {
        return "到至-~—–一".indexOf(look(count)) >= 0
                && look(count + 1) == '2'
                && look(count + 2) == '0'
                && look(count + 5) == '年';
    }

    private boolean isMonthDigit(int ahead) {
        int digits = 0;
        while (Digits.isArabic(look(ahead + digits))) {
            digits++;
        }
        if (digits == 0 || digits > 2) {
            return false;
        }
        int month = Integer.parseInt(text, at + ahead, at + ahead + digits, 10);
        return month >= 1 && month <= 12;
    }

    private int speltYear() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Digits.chinese(look(i));
            if (digit < 0 || (i == 0 && digit == 0)) {
                return 0;
            }
            value = value * 10 + digit;
        }
        if (look(4) != '年' || value < 1990 || value > today.getYear() + 1) {
            return 0;
        }
        at += 5;
        return value;
    }

    private void skipBetween(int year) {
        if (year > 0) {
            while (look(0) == ' ' || look(0) == '的' || look(0) == '度') {
                at++;
            }
        }
    }

    private void trimBlanks() {
        while (look(-1) == ' ' || look(-1) == '的') {
            at--;
        }
    }

    private @Nullable CalendarPoint month(int year, int start) {
        boolean lunar = text.startsWith("农历", at) || text.startsWith("阴历", at) || text.startsWith("旧历", at);
        if (lunar) {
            at += 2;
        }
        for (Named named : NAMED) {
            if (text.startsWith(named.words(), at)) {
                return named(named, year, start);
            }
        }
        int month = monthNumber(year);
        if (month == 0) {
            return null;
        }
        Kind kind = lunar ? Kind.LUNAR_MONTH : Kind.MONTH;
        int day = day(lunar);
        return new CalendarPoint(kind, year, month, 1, day, start, at);
    }

    private @Nullable CalendarPoint named(Named named, int year, int start) {
        if (named.words().equals("全年")
                || named.words().endsWith("整年")
                || named.words().equals("一年的")) {
            if (year == 0) {
                return null;
            }
        }
        at += named.words().length();
        int day = named.kind() == Kind.LUNAR_MONTH ? day(true) : 0;
        return new CalendarPoint(named.kind(), year, named.month(), named.months(), day, start, at);
    }

    /** Steps over "3月", "十二月份", and, behind a year with a dot or before a range, over the bare "3". */
    private int monthNumber(int year) {
        int count = Digits.isArabic(look(0)) ? digitsAhead() : speltDigits();
        if (count == 0 || count > 2 || isLetterOrDigit(look(-1)) && year == 0) {
            return 0;
        }
        int value = Digits.isArabic(look(0)) ? number(count) : speltMonth(count);
        if (value < 1 || value > 12) {
            return 0;
        }
        int skip = look(count) == ' ' && look(count + 1) == '月' ? 1 : 0;
        if (look(count + skip) == '月') {
            at += count + skip + (look(count + skip + 1) == '份' ? 2 : 1);
            return value;
        }
        boolean afterDot = year > 0 && ".-/".indexOf(look(-1)) >= 0;
        if (afterDot || (Digits.isArabic(look(0)) && isMonthRange(count))) {
            at += count;
            return value;
        }
        return 0;
    }

    /** 3到5月, 9-12月: the first month goes without its name. */
    private boolean isMonthRange(int count) {
        if ("到至-~—–".indexOf(look(count)) < 0 || look(count) == '\0') {
            return false;
        }
        int digits = 0;
        while (Digits.isArabic(look(count + 1 + digits))) {
            digits++;
        }
        return digits > 0 && digits <= 2 && look(count + 1 + digits) == '月' && isMonthDigit(count + 1);
    }

    private int speltDigits() {
        if (look(0) == '十') {
            return look(1) == '一' || look(1) == '二' ? 2 : 1;
        }
        return Digits.chinese(look(0)) > 0 && look(0) != '两' && look(0) != '俩' && look(0) != '仨' ? 1 : 0;
    }

    private int speltMonth(int count) {
        if (look(0) != '十') {
            return isUnitBefore() ? 0 : Digits.chinese(look(0));
        }
        return count == 1 ? 10 : 10 + Digits.chinese(look(1));
    }

    /** 二十三月 is no month. */
    private boolean isUnitBefore() {
        return Digits.smallUnit(look(-1)) > 0;
    }

    private int day(boolean lunar) {
        int skip = look(0) == '.' || look(0) == '-' || look(0) == '/' ? 1 : 0;
        if (Digits.isArabic(look(skip))) {
            at += skip;
            int count = digitsAhead();
            int value = count <= 2 ? number(count) : 0;
            boolean named = "号日".indexOf(look(count)) >= 0 && look(count + 1) != '楼' && look(count + 1) != '人';
            boolean bare = " ,，。已就到至我去的".indexOf(look(count)) >= 0 && skip == 0;
            if (value >= 1 && value <= 31 && look(count) != '月' && (named || skip == 1 || bare)) {
                at += count + (named ? 1 : 0);
                return value;
            }
            at -= skip;
            return 0;
        }
        return speltDay(lunar);
    }

    private int speltDay(boolean lunar) {
        int start = at;
        if (lunar && look(0) == '初') {
            at++;
        }
        Quantity number = Digits.opens(look(0)) ? NumberGrammar.parse(text, at) : null;
        if (number == null || number.isVague() || number.whole() < 1 || number.whole() > 31) {
            at = start;
            return 0;
        }
        at = number.end();
        boolean named = look(0) == '号' || look(0) == '日';
        if (named) {
            at++;
        } else if (!lunar || "个月年天人名".indexOf(look(0)) >= 0 && look(0) != '\0') {
            at = start;
            return 0;
        }
        return (int) number.whole();
    }

    private @Nullable CalendarPoint relativeMonthOrNow() {
        int back = text.startsWith("上上个月", at)
                ? 2
                : startsWithAny("上个月", "上月") ? 1 : startsWithAny("这个月", "本月", "这月", "当月") ? 0 : -1;
        if (back >= 0) {
            LocalDate day = today.minusMonths(back);
            int end = text.indexOf('月', at) + 1;
            if (end < text.length() && text.charAt(end) == '份') {
                end++;
            }
            return new CalendarPoint(Kind.MONTH, day.getYear(), day.getMonthValue(), 1, 0, at, end);
        }
        for (String word : NOW) {
            if (text.startsWith(word, at) && !text.startsWith("年", at + word.length())) {
                return new CalendarPoint(
                        Kind.NOW, today.getYear(), today.getMonthValue(), 1, 0, at, at + word.length());
            }
        }
        return null;
    }

    private boolean startsWithAny(String... words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** 7 8 9 10四个月, 3、4、5月: months in a row that share one 月. */
    private boolean readMonthList(List<CalendarPoint> points) {
        if (!Digits.isArabic(look(0)) || isLetterOrDigit(look(-1)) || look(-1) == '.') {
            return false;
        }
        int index = at;
        int before = 0;
        int size = 0;
        int behindLast = at;
        List<int[]> months = new ArrayList<>();
        while (size < 12) {
            int digits = 0;
            while (index + digits < text.length() && Digits.isArabic(text.charAt(index + digits)) && digits < 3) {
                digits++;
            }
            if (digits == 0 || digits > 2) {
                break;
            }
            int value = Integer.parseInt(text, index, index + digits, 10);
            if (value < 1 || value > 12 || (size > 0 && value != before % 12 + 1)) {
                break;
            }
            months.add(new int[] {value, index, index + digits});
            before = value;
            size++;
            behindLast = index + digits;
            index = behindLast;
            if (index >= text.length() || " 、,，.和".indexOf(text.charAt(index)) < 0) {
                break;
            }
            index++;
        }
        return size > 1 && closesList(behindLast, size) && addAll(points, months);
    }

    private boolean closesList(int end, int size) {
        if (text.startsWith("月", end)) {
            return true;
        }
        Quantity count = end < text.length() && Digits.opens(text.charAt(end)) ? NumberGrammar.parse(text, end) : null;
        return count != null && count.isExactly(size) && text.startsWith("个月", count.end());
    }

    private boolean addAll(List<CalendarPoint> points, List<int[]> months) {
        CalendarPoint before = points.isEmpty() ? null : points.getLast();
        int year = 0;
        int start = months.getFirst()[1];
        if (before != null
                && before.is(Kind.YEAR)
                && text.substring(before.end(), start).isBlank()) {
            points.removeLast();
            year = before.year();
            start = before.start();
        }
        for (int[] month : months) {
            int end = text.startsWith("月份", month[2])
                    ? month[2] + 2
                    : text.startsWith("月", month[2]) ? month[2] + 1 : month[2];
            points.add(new CalendarPoint(Kind.MONTH, year, month[0], 1, 0, start, end));
            start = end;
            year = month[0] == 12 && year > 0 ? year + 1 : year;
        }
        at = points.getLast().end();
        return true;
    }

    private int number(int count) {
        return Integer.parseInt(text, at, at + count, 10);
    }

    private static boolean isLetterOrDigit(char c) {
        return Digits.isArabic(c) || (c >= 'a' && c <= 'z');
    }
}
