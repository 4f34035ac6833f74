package org.xinsheng.extraction.number;

import org.xinsheng.extraction.number.CalendarPoint.Kind;

/** Whether what stands between two points of the calendar makes them a list (3月、4月) or a range (3月到5月). */
final class PointLinks {

    private static final String RANGE_SIGNS = "到至-~—–止";
    private static final String RANGE_FILLERS = "份号日底初中末旬开始起就一直干做上班看守拖停工作在的(（)）年月,， 后以之完过节期间";
    private static final String LIST_FILLERS = "、,，和跟及与+ 份的半个月整还有以工资钱薪水欠没发给了也";
    private static final String YEAR_FILLERS = "和、,，跟与及 还有的工资钱";
    private static final String UNTIL_NOW = "至迄";
    private static final Phrases ENDS = Phrases.of("到", "至", "直到", "直至", "止");
    private static final Phrases ARRIVALS = Phrases.of("进场", "进厂", "入职", "开工", "上工", "来的", "进去", "开始");
    private static final Phrases DEPARTURES = Phrases.of("出来", "离开", "走", "离职", "完工", "退场", "停工", "结束", "离场");
    private static final Phrases STAYED = Phrases.listed("干到 做到 摘到 上到 教到 看到 跑到 守到 忙到 打工到 上班到 工作到");
    private static final Phrases OWED = Phrases.listed("拖 欠 没 未 不");
    /** 搭到, 晒到: one verb and 到. */
    private static final Phrases WORKED_TO = Phrases.listed(
            "搭到 铺到 贴到 砌到 刷到 装到 修到 挖到 拉到 搬到 种到 采到 养到 送到 卖到 带到 打到 拆到 刮到 抹到 绑到 焊到 浇到 晒到 洗到 煮到 切到 缝到 剪到 割到 捡到 喂到 唱到 拍到 值到 学到 开到 住到 持续到 放到 放");

    private static final int LONGEST_GAP = 60;

    private final String text;

    PointLinks(String text) {
        this.text = text;
    }

    boolean areListed(CalendarPoint a, CalendarPoint b) {
        String gap = gap(a, b);
        if (a.is(Kind.YEAR) && b.is(Kind.YEAR)) {
            return !gap.isEmpty() && consistsOf(gap, YEAR_FILLERS, 5);
        }
        return a.isMonth() && b.isMonth() && (!a.hasDay() || !b.hasDay()) && isListed(gap, b);
    }

    private boolean isListed(String gap, CalendarPoint b) {
        boolean paid =
                gap.indexOf('没') >= 0 && !Surroundings.after(text, b.end(), 6).contains("没");
        return !paid && (consistsOf(gap, LIST_FILLERS, 7) || isItem(gap) || gap.equals(" and "));
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

    boolean areRange(CalendarPoint a, CalendarPoint b) {
        String gap = gap(a, b);
        if (a.is(Kind.NOW) || b.is(Kind.NOW) && gap.startsWith("的")) {
            return false;
        }
        return isSigned(gap)
                || isUntilNow(b) && consistsOf(gap, RANGE_FILLERS, 4)
                || isStay(a, b, gap)
                || isOwedSince(a, b, gap)
                || isSpelledOut(a, b, gap);
    }

    private static boolean isSigned(String gap) {
        boolean signed = gap.chars().anyMatch(c -> RANGE_SIGNS.indexOf(c) >= 0) || gap.equals("一");
        return signed && consistsOf(gap, RANGE_FILLERS + RANGE_SIGNS, 9)
                || gap.equals(" to ")
                || gap.equals(" until ")
                || gap.equals(" till ");
    }

    /** 至今, 迄今. */
    private boolean isUntilNow(CalendarPoint b) {
        return b.is(Kind.NOW) && UNTIL_NOW.indexOf(text.charAt(b.start())) >= 0;
    }

    /** 工资从3月拖欠至今. */
    private boolean isOwedSince(CalendarPoint a, CalendarPoint b, String gap) {
        return isUntilNow(b) && gap.length() <= 6 && OWED.in(gap) && isStart(a);
    }

    private boolean isStart(CalendarPoint a) {
        return LonelyPoints.STARTS.in(Surroundings.before(text, a.start(), 2));
    }

    /** 2月6号进场4月18号出来. */
    private boolean isStay(CalendarPoint a, CalendarPoint b, String gap) {
        return gap.length() <= 6 && ARRIVALS.begin(gap) && DEPARTURES.begin(Surroundings.after(text, b.end(), 4));
    }

    /** 于2019年3月经人介绍在…工地放线，直至2021年6月. */
    private boolean isSpelledOut(CalendarPoint a, CalendarPoint b, String gap) {
        int longest = b.is(Kind.NOW) ? 25 : LONGEST_GAP;
        return gap.length() <= longest
                && !gap.startsWith("…")
                && gap.indexOf('。') < 0
                && (STAYED.end(gap) || gap.length() <= 9 && WORKED_TO.end(gap) || ENDS.end(gap) && isStart(a));
    }
}
