package org.xinsheng.extraction.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.CalendarPoint.Kind;
import org.xinsheng.extraction.number.NamedTimes.Named;

/** Finds months, years, feasts and the present in a normalized text. Linear. */
final class CalendarPointScanner {

    private static final Phrases NOW = Phrases.listed("现在 目前 如今 今天 今日 眼下 这会 当前 至今 迄今 现今 now");
    private static final Phrases LUNAR = Phrases.listed("农历 阴历 旧历");
    private static final Phrases WHOLE_YEARS = Phrases.listed("全年 一整年 整年 一年的 整整一年 全年度 一年到头 干了一整年 干了一年");
    private static final Phrases THIS_MONTH = Phrases.listed("这个月 本月 这月 当月");
    private static final Phrases LAST_MONTH = Phrases.listed("上个月 上月");
    private static final Phrases MONTH_BEFORE_LAST = Phrases.listed("上上个月 上上月");

    /** The characters with which something to read may begin; most of a text is stepped over by them. */
    private static final BitSet FIRST = new BitSet();

    static {
        ("农阴旧一二三四五六七八九十壹贰叁肆伍陆柒捌玖上本这当两现目如今眼至迄元正冬腊下全整年暑寒三大伏春夏秋开清六麦割收入封上干国双谷立惊芒处霜过端中重小除第去前jfmasondn0123456789")
                .chars()
                .forEach(FIRST::set);
    }

    private final String text;
    private final LocalDate today;
    private final Cursor at;
    private final List<CalendarPoint> points = new ArrayList<>();

    private CalendarPointScanner(String text, LocalDate today) {
        this.text = text;
        this.today = today;
        this.at = new Cursor(text, 0);
    }

    static List<CalendarPoint> scan(String text, LocalDate today) {
        CalendarPointScanner scanner = new CalendarPointScanner(text, today);
        while (scanner.at.at() < text.length()) {
            scanner.readNext();
        }
        return scanner.points;
    }

    private void readNext() {
        int start = at.at();
        if (!FIRST.get(at.look(0))) {
            at.skip(1);
            return;
        }
        if (MonthLists.read(text, at, points)) {
            return;
        }
        CalendarPoint point = compactMonth(start);
        point = point == null ? yearAndMonth(start) : point;
        if (point == null) {
            at.backTo(start);
            point = relativeMonthOrNow();
        }
        if (point == null) {
            at.backTo(start);
            at.skip(Math.max(1, Numerals.digitsAt(at, 0)));
        } else {
            points.add(point);
            at.backTo(point.end());
        }
    }

    /** 202508 before another one or 月: a year and a month in one. */
    private @Nullable CalendarPoint compactMonth(int start) {
        if (at.look(0) != '2' || Numerals.digitsAt(at, 0) != 6 || Numerals.isLetterOrDigit(at.look(-1))) {
            return null;
        }
        int year = Numerals.number(at, 0, 4);
        int month = Numerals.number(at, 4, 2);
        boolean known = year > 2000 && year <= today.getYear() + 1 && month >= 1 && month <= 12;
        boolean range = at.sees(6, "-到至~—月") || at.sees(-1, "-到至~—");
        return known && range ? new CalendarPoint(Kind.MONTH, year, month, 1, 0, start, start + 6) : null;
    }

    private @Nullable CalendarPoint yearAndMonth(int start) {
        int year = YearReader.read(text, at, today);
        while (year > 0 && at.sees(0, " 的度")) {
            at.skip(1);
        }
        CalendarPoint point = month(year, start);
        if (point != null || year == 0) {
            return point;
        }
        int end = at.at();
        while (" 的".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new CalendarPoint(Kind.YEAR, year, 1, 12, 0, start, end);
    }

    private @Nullable CalendarPoint month(int year, int start) {
        int named = NamedTimes.lengthAt(at, text);
        CalendarPoint point = named == 0 ? null : named(named, year, start);
        if (point != null) {
            return point;
        }
        int lunar = LUNAR.lengthAt(text, at.at());
        at.skip(lunar);
        int month = MonthReader.read(at, year);
        if (month == 0 || month == 1 && year == 0 && isMonthlyRate(start)) {
            return null;
        }
        int day = DayReader.read(text, at, lunar > 0);
        Kind kind = lunar > 0 ? Kind.LUNAR_MONTH : Kind.MONTH;
        return new CalendarPoint(kind, year, month, 1, day, start, at.at());
    }

    /** 一月两千三, 一月3500: what a month brings. */
    private boolean isMonthlyRate(int start) {
        boolean bare = text.charAt(start) == '一' && text.charAt(at.at() - 1) == '月' && Digits.opens(at.look(0));
        Quantity sum = bare ? NumberGrammar.parse(text, at.at()) : null;
        return sum != null && sum.min() >= 100 * Quantity.ONE;
    }

    private @Nullable CalendarPoint named(int length, int year, int start) {
        String word = text.substring(at.at(), at.at() + length);
        Named named = NamedTimes.named(word);
        boolean lacksYear = year == 0 && WHOLE_YEARS.contain(word);
        boolean count = word.charAt(0) == '年' && year == 0 && isCount(at.look(-1));
        if (named == null || lacksYear || count) {
            return null;
        }
        at.skip(length);
        int day = named.kind() == Kind.LUNAR_MONTH ? DayReader.read(text, at, true) : named.day();
        return new CalendarPoint(named.kind(), year, named.month(), named.months(), day, start, at.at());
    }

    /** The 年后 of 三年后 and the 年底 of 25年底. */
    private static boolean isCount(char c) {
        return Digits.isArabic(c) || Digits.chinese(c) >= 0 || Digits.smallUnit(c) > 0 || c == '多' || c == '半';
    }

    private @Nullable CalendarPoint relativeMonthOrNow() {
        int start = at.at();
        int before = MONTH_BEFORE_LAST.lengthAt(text, start);
        int last = before > 0 ? 0 : LAST_MONTH.lengthAt(text, start);
        int same = before + last > 0 ? 0 : THIS_MONTH.lengthAt(text, start);
        if (before + last + same > 0) {
            LocalDate day = today.minusMonths(before > 0 ? 2 : last > 0 ? 1 : 0);
            int end = start + before + last + same;
            end += end < text.length() && text.charAt(end) == '份' ? 1 : 0;
            return new CalendarPoint(Kind.MONTH, day.getYear(), day.getMonthValue(), 1, 0, start, end);
        }
        int english = EnglishMonths.lengthAt(text, start);
        if (english > 0) {
            int month = EnglishMonths.month(text, start);
            return new CalendarPoint(Kind.MONTH, 0, month, 1, 0, start, start + english);
        }
        int now = NOW.lengthAt(text, start);
        return now == 0 || text.startsWith("年", start + now)
                ? null
                : new CalendarPoint(Kind.NOW, today.getYear(), today.getMonthValue(), 1, 0, start, start + now);
    }
}
