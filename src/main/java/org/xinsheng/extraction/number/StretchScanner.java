package org.xinsheng.extraction.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.number.CalendarPoint.Kind;

/** Puts the months of a text together into stretches, and gives those their years that were said without. */
final class StretchScanner {

    private static final String RANGE_SIGNS = "到至-~—–止";
    private static final String RANGE_FILLERS = "份号日底初中末旬开始起就一直干做上班看守拖停工作在的(（)）年月,， 后以之完过节期间";
    private static final String LIST_FILLERS = "、,，和跟及与+ 份的半个月整还有以工资钱薪水欠没发给了也";
    private static final Phrases STARTS = Phrases.of("从", "自", "于", "打", "由");
    private static final Phrases ENDS = Phrases.of("到", "至", "直到", "直至", "止");
    private static final Phrases ARRIVALS = Phrases.of("进场", "进厂", "入职", "开工", "上工", "来的", "进去", "开始");
    private static final Phrases DEPARTURES = Phrases.of("出来", "离开", "走", "离职", "完工", "退场", "停工", "结束", "离场");
    private static final Phrases OPEN_ENDS = Phrases.of("起", "份起", "开始", "份开始", "以来", "以后", "份以后", "之后");
    private static final Phrases SETTLED = Phrases.of("结了", "发了", "给了", "付了", "结清");
    private static final Phrases STAYED = Phrases.listed("干到 做到 摘到 上到 教到 看到 跑到 守到 忙到 打工到 上班到 工作到");
    private static final Phrases NEVER_SINCE = Phrases.listed("就没 就一直 一直没 就不 一直不 就开始 份就 起就 一直拖 就拖 开始就 开始一直");
    private static final Phrases UNPAID = Phrases.listed("的工资 工资 工 的钱 的工钱 工钱 干 打工 做");
    private static final Phrases OWED = Phrases.listed("拖 欠 没 未 不");
    /** 春节前最后九天. */
    private static final Phrases ON_FEAST_EVE = Phrases.listed("到 等 前 说");

    private static final Phrases DAYS_BEFORE = Phrases.listed("前最后 前的最后 前这 前那几天 前那些天 前的几天 前半个月 前那半个月 前那个月 前一个月");

    /** 搭到, 晒到: one verb and 到. */
    private static final Phrases WORKED_TO = Phrases.listed(
            "搭到 铺到 贴到 砌到 刷到 装到 修到 挖到 拉到 搬到 种到 采到 养到 送到 卖到 带到 打到 拆到 刮到 抹到 绑到 焊到 浇到 晒到 洗到 煮到 切到 缝到 剪到 割到 捡到 喂到 唱到 拍到 值到 学到 开到 住到 持续到 放到 放");
    /** 工资发到2月: paid until then, and not since. */
    private static final Phrases PAID_UNTIL = Phrases.listed("发到 结到 给到 付到 开到 发到了 结到了 给到了 付到了 开到了 发放到 结算到 支付到 只到");
    /** 国庆加班, 五一在景区扮: work on the feast itself. */
    private static final Phrases ON_FEAST = Phrases.listed(
            "加班 值班 值夜 期间 那几天 那天 那三天 那七天 在 我在 上班 当天 三天 三日 七天 假期 节加班 节值班 节期间 节在 节那 节我在 节三天 订单 加咗班 的加班 的三倍 三倍 的值班");

    private static final int LONGEST_GAP = 60;

    private final String text;
    private final YearMonth now;
    private final List<CalendarPoint> points;

    private StretchScanner(String text, LocalDate today) {
        this.text = text;
        this.now = YearMonth.from(today);
        this.points = CalendarPointScanner.scan(text, today);
    }

    static List<Stretch> scan(String text, LocalDate today) {
        return new StretchScanner(text, today).stretches();
    }

    private List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < points.size(); ) {
            int last = lastOfList(i);
            if (last > i) {
                add(found, Stretch.Kind.LIST, points.get(i), points.get(last));
            } else if (i + 1 < points.size() && isRange(points.get(i), points.get(i + 1))) {
                last = i + 1;
                add(found, Stretch.Kind.RANGE, points.get(i), points.get(last));
            } else if (!points.get(i).is(Kind.NOW)) {
                addLonely(found, points.get(i));
            }
            i = last + 1;
        }
        return found;
    }

    private int lastOfList(int first) {
        int last = first;
        if (SETTLED.in(Surroundings.clauseBefore(text, points.get(first).start(), 5))) {
            return first;
        }
        while (last + 1 < points.size() && isListed(points.get(last), points.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isListed(CalendarPoint a, CalendarPoint b) {
        String gap = gap(a, b);
        if (a.is(Kind.YEAR) && b.is(Kind.YEAR)) {
            return !gap.isEmpty() && consistsOf(gap, "和、,，跟与及 还有的工资钱", 5);
        }
        return a.isMonth()
                && b.isMonth()
                && (!a.hasDay() || !b.hasDay())
                && (gap.indexOf('没') < 0 || Surroundings.after(text, b.end(), 6).contains("没"))
                && (consistsOf(gap, LIST_FILLERS, 7) || isItem(gap) || gap.equals(" and "));
    }

    /** 4月工资5200 5月工资5600: each month with its sum. */
    private static boolean isItem(String gap) {
        return gap.length() <= 12
                && consistsOf(gap, LIST_FILLERS + "0123456789.元块千百万", 12)
                && gap.chars().anyMatch(Character::isDigit);
    }

    private String gap(CalendarPoint a, CalendarPoint b) {
        return b.start() - a.end() > LONGEST_GAP ? "…" + text.charAt(a.end()) : text.substring(a.end(), b.start());
    }

    private static boolean consistsOf(String gap, String characters, int longest) {
        return gap.length() <= longest && gap.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private boolean isRange(CalendarPoint a, CalendarPoint b) {
        if (a.is(Kind.NOW)) {
            return false;
        }
        String gap = gap(a, b);
        if (b.is(Kind.NOW) && gap.startsWith("的")) {
            return false;
        }
        if (gap.equals(" to ") || gap.equals(" until ") || gap.equals(" till ")) {
            return true;
        }
        boolean signed = gap.chars().anyMatch(c -> RANGE_SIGNS.indexOf(c) >= 0) || gap.equals("一");
        if (signed && consistsOf(gap, RANGE_FILLERS + RANGE_SIGNS, 9)) {
            return true;
        }
        if (b.is(Kind.NOW)
                && text.charAt(b.start()) != '现'
                && consistsOf(gap, RANGE_FILLERS, 4)
                && "至迄".indexOf(text.charAt(b.start())) >= 0) {
            return true;
        }
        return isStay(a, b, gap) || isOwedSince(a, b, gap) || isSpelledOut(a, b, gap);
    }

    /** 工资从3月拖欠至今. */
    private boolean isOwedSince(CalendarPoint a, CalendarPoint b, String gap) {
        return b.is(Kind.NOW)
                && gap.length() <= 6
                && OWED.in(gap)
                && "至迄".indexOf(text.charAt(b.start())) >= 0
                && STARTS.in(Surroundings.before(text, a.start(), 2));
    }

    /** 3月8号进场5月20号出来. */
    private boolean isStay(CalendarPoint a, CalendarPoint b, String gap) {
        return gap.length() <= 6
                && Surroundings.startsWithAny(gap, ARRIVALS)
                && Surroundings.startsWithAny(Surroundings.after(text, b.end(), 4), DEPARTURES);
    }

    /** 于2016年9月经人介绍在…工地做测量，直至2018年12月. */
    private boolean isSpelledOut(CalendarPoint a, CalendarPoint b, String gap) {
        int longest = b.is(Kind.NOW) ? 25 : LONGEST_GAP;
        return gap.length() <= longest
                && !gap.startsWith("…")
                && gap.indexOf('。') < 0
                && (STAYED.end(gap)
                        || gap.length() <= 9 && WORKED_TO.end(gap)
                        || ENDS.end(gap) && STARTS.in(Surroundings.before(text, a.start(), 2)));
    }

    private void addLonely(List<Stretch> found, CalendarPoint point) {
        String behind = Surroundings.after(text, point.end(), 6);
        if (point.is(Kind.LUNAR_FEAST) && DAYS_BEFORE.begin(behind)) {
            int year = yearOf(point, now);
            add(found, Stretch.Kind.PART, point.first(year), point.last(year), point, point);
            return;
        }
        boolean since = STARTS.in(Surroundings.before(text, point.start(), 2)) && NEVER_SINCE.begin(behind)
                || Surroundings.before(text, point.start(), 6).endsWith("since ");
        boolean season = point.is(Kind.SEASON) && point.year() == 0 && !UNPAID.begin(behind);
        if (point.isFeast()
                && ON_FEAST.begin(behind)
                && !ON_FEAST_EVE.end(Surroundings.before(text, point.start(), 2))) {
            int year = yearOf(point, now);
            add(found, Stretch.Kind.FEAST, point.first(year), point.first(year), point, point);
            return;
        }
        if (point.isFeast() || season) {
            return;
        }
        int year = yearOf(point, now);
        YearMonth last = point.last(year);
        if (last != null && PAID_UNTIL.end(Surroundings.clauseBefore(text, point.start(), 6)) && last.isBefore(now)) {
            add(found, Stretch.Kind.OPEN, last.plusMonths(1), now, point, point);
            return;
        }
        if (OPEN_ENDS.begin(behind) || since) {
            add(found, Stretch.Kind.OPEN, point.first(year), now, point, point);
        } else {
            add(found, lonelyKind(point), point.first(year), point.last(year), point, point);
        }
    }

    private static Stretch.Kind lonelyKind(CalendarPoint point) {
        return switch (point.kind()) {
            case YEAR -> Stretch.Kind.YEAR;
            case PART, SEASON -> Stretch.Kind.PART;
            default -> Stretch.Kind.SINGLE;
        };
    }

    private void add(List<Stretch> found, Stretch.Kind kind, CalendarPoint a, CalendarPoint b) {
        int endYear = endYear(a, b);
        YearMonth to = b.last(endYear);
        YearMonth limit = b.first(endYear);
        int startYear = a.year() > 0 || limit == null ? yearOf(a, now) : yearOf(a, limit);
        YearMonth from = a.first(startYear);
        boolean backwards = kind == Stretch.Kind.LIST && from != null && to != null && to.isBefore(from);
        add(found, kind, backwards ? to : from, backwards ? from : to, a, b);
    }

    private int endYear(CalendarPoint a, CalendarPoint b) {
        if (b.year() > 0 || a.year() == 0) {
            return yearOf(b, now);
        }
        YearMonth from = a.first(a.year());
        YearMonth to = b.last(a.year());
        return from != null && to != null && to.isBefore(from) ? a.year() + 1 : a.year();
    }

    /** The year that was said, or the last one in which the month is not after {@code limit}. */
    private static int yearOf(CalendarPoint point, YearMonth limit) {
        if (point.year() > 0) {
            return point.year();
        }
        YearMonth same = point.first(limit.getYear());
        return same != null && same.isAfter(limit) ? limit.getYear() - 1 : limit.getYear();
    }

    private static void add(
            List<Stretch> found,
            Stretch.Kind kind,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            CalendarPoint a,
            CalendarPoint b) {
        if (from != null && to != null && !to.isBefore(from)) {
            found.add(new Stretch(kind, from, to, a, a.start(), b.end()));
        }
    }
}
