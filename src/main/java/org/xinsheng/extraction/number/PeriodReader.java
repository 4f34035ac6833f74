package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;

/**
 * Tells the months that wages are owed for (拖欠时段) from waiting times, lengths of service, promises and the dates of
 * contracts.
 */
final class PeriodReader {

    /** A period that was read. */
    record Period(MonthRange months, int start, int end, String rule, double confidence) {}

    private static final Phrases PARTLY_PAID = Phrases.of("只发", "只给", "只结", "才发", "才给", "就发", "就给", "发了", "给了");
    private static final Phrases OWED = Phrases.of(
            "欠", "拖", "压了", "压着", "押了", "压我", "差", "没发", "没给", "没开", "没结", "没拿", "未发", "未付", "未给", "未结", "不发", "不给",
            "扣", "克扣", "没领", "少发", "长达", "最后", "剩", "salary", "wage");
    private static final Phrases UNPAID = Phrases.of(
            "工资", "公资", "工姿", "工钱", "薪", "没发", "没给", "没开", "没结", "没拿", "没领", "没见", "没支", "未发", "未付", "未给", "未结", "不发",
            "不给", "不开", "不结", "没有发", "没有给", "没得", "没着落", "一分", "一毛", "课时费", "提成", "绩效", "奖金", "的钱", "生活费", "拖欠", "冇",
            "salary", "wage", "没到账", "没算", "只发", "只给", "才给", "才发", "就给", "派费");
    private static final Phrases SERVICE = Phrases.of(
            "干了", "做了", "干满", "做满", "上班", "工作", "打工", "跑了", "出海", "放假", "离职", "辞职", "走了", "停工", "休息", "等了", "过去", "裁决",
            "判决", "投诉", "维权", "要了", "讨了", "跑腿", "住院", "试用", "入职", "完工", "完了", "去了", "来了", "干", "做", "上了", "学徒", "停产",
            "待岗", "开了", "在职", "工龄", "联系", "反映", "签了", "说好", "提前", "每", "竣工", "交付", "报案", "立案", "仲裁", "起诉", "申请", "认识",
            "找了");
    private static final Phrases NO_PERIOD_BEHIND = Phrases.of(
            "内", "之内", "后", "以后", "之后", "前", "以前", "之前", "一结", "一发", "结一", "发一", "试用", "房租", "利息", "的合同", "期限", "还没结果",
            "没结果", "没消息", "没人管", "没回复", "没有回复", "没有结果", "一直没消息", "也没人");
    private static final Phrases NOTHING_PAID =
            Phrases.of("没发", "没给", "没结", "一分", "一毛", "不给", "没拿", "没见", "未发", "未付", "工资没", "工钱没", "都没", "钱没");
    private static final Phrases NO_ARREARS_BEFORE = Phrases.of(
            "合同期", "签合同", "试用", "培训", "社保", "招工", "说好", "说是", "承诺", "答应", "保证", "等到", "推到", "开庭", "报的", "借", "买", "出生",
            "打卡", "之前");
    private static final Phrases NO_ARREARS_BEHIND = Phrases.of(
            "前", "之前", "以前", "给清", "付清", "结清", "报的", "报过", "投诉", "登记", "开庭", "仲裁", "入职", "进厂", "进场", "离职", "辞职", "签",
            "来的", "去的", "就给", "再给", "给你", "底给", "底结", "底前", "初给", "成立", "毕业", "就说", "说给", "说好", "答应", "出生", "开业", "开工",
            "竣工", "完工", "劳动", "反映", "找过", "去找", "到劳动", "法院", "判", "裁", "受理", "报案", "立案");

    private static final Phrases EVENTS =
            Phrases.of("讨要", "合同期", "多次找", "多次向", "去讨", "投诉", "上访", "放假", "已发", "已付", "付清了");
    private static final Phrases PAID_BEFORE = Phrases.of("发放", "发了", "已发", "付清", "只发", "补发了", "结清");
    /** Above this a text is a letter, in which months are mentioned for many reasons. */
    private static final int SHORT_TEXT = 120;

    private final String text;

    private PeriodReader(String text) {
        this.text = text;
    }

    static Optional<Period> read(String text, List<Stretch> stretches, List<Length> lengths, Numbers numbers) {
        PeriodReader reader = new PeriodReader(text);
        List<Period> candidates = new ArrayList<>();
        boolean manyYears =
                stretches.stream().filter(s -> s.kind() == Stretch.Kind.YEAR).count() > 1;
        stretches.forEach(stretch -> reader.addStretch(candidates, stretch, manyYears || stretches.size() > 2));
        for (int i = 0; i < lengths.size(); i++) {
            Length next = i + 1 < lengths.size() ? lengths.get(i + 1) : null;
            reader.addLength(candidates, lengths.get(i), next, numbers);
        }
        Period best = null;
        for (Period candidate : candidates) {
            best = best == null || candidate.confidence() > best.confidence() ? candidate : best;
        }
        return Optional.ofNullable(best);
    }

    private void addStretch(List<Period> candidates, Stretch stretch, boolean crowded) {
        double confidence = switch (stretch.kind()) {
            case RANGE, LIST -> many(stretch);
            case PART -> 0.85;
            case OPEN -> open(stretch);
            case SINGLE -> single(stretch);
            case YEAR -> crowded ? 0 : year(stretch);
        };
        if (confidence > 0 && stretch.from() != null && stretch.to() != null) {
            String rule = "rule:" + (stretch.kind() == Stretch.Kind.SINGLE ? "month" : "months");
            candidates.add(new Period(
                    MonthRange.between(stretch.from(), stretch.to()),
                    stretch.start(),
                    stretch.end(),
                    rule,
                    confidence));
        }
    }

    private double many(Stretch stretch) {
        String before = Surroundings.clauseBefore(text, stretch.start(), 8);
        String behind = Surroundings.clauseAfter(text, stretch.end(), 8);
        boolean event = Surroundings.hasAny(behind, EVENTS) || Surroundings.hasAny(before, PAID_BEFORE);
        if (event || Surroundings.hasAny(before, NO_ARREARS_BEFORE) || stretch.months() > 240) {
            return 0;
        }
        boolean owed = Surroundings.hasAny(before, OWED) || Surroundings.hasAny(behind, UNPAID);
        return owed ? 0.95 : 0.9;
    }

    private double open(Stretch stretch) {
        String around =
                Surroundings.clauseBefore(text, stretch.start(), 8) + Surroundings.after(text, stretch.end(), 14);
        boolean owed = Surroundings.hasAny(around, OWED) || Surroundings.hasAny(around, UNPAID);
        return owed ? 0.87 : text.length() <= SHORT_TEXT ? 0.8 : 0.45;
    }

    private double single(Stretch stretch) {
        String before = Surroundings.clauseBefore(text, stretch.start(), 7);
        String behind = Surroundings.clauseAfter(text, stretch.end(), 11);
        if (stretch.first().hasDay()) {
            return !behind.isEmpty() && Digits.isArabic(behind.charAt(0)) && behind.contains("号") ? 0.6 : 0;
        }
        if (Surroundings.hasAny(behind, UNPAID) && !startsLikeAnEvent(behind)) {
            return 0.88;
        }
        if (Surroundings.hasAny(before, NO_ARREARS_BEFORE) || startsLikeAnEvent(behind)) {
            return 0;
        }
        return Surroundings.hasAny(before, OWED) ? 0.85 : text.length() <= SHORT_TEXT ? 0.6 : 0;
    }

    private static boolean startsLikeAnEvent(String behind) {
        return Surroundings.hasAny(behind.substring(0, Math.min(4, behind.length())), NO_ARREARS_BEHIND);
    }

    private double year(Stretch stretch) {
        String behind = Surroundings.clauseAfter(text, stretch.end(), 14);
        String before = Surroundings.clauseBefore(text, stretch.start(), 7);
        boolean event = startsLikeAnEvent(behind) || Surroundings.hasAny(before, NO_ARREARS_BEFORE);
        boolean soFar = text.startsWith("今年", stretch.start());
        return event || soFar ? 0 : Surroundings.hasAny(behind, UNPAID) ? 0.7 : 0.5;
    }

    private void addLength(List<Period> candidates, Length length, @Nullable Length next, Numbers numbers) {
        Period partly = partlyPaid(length, next);
        double confidence = partly != null ? 0.9 : length(length, numbers);
        if (partly != null) {
            candidates.add(partly);
        } else if (confidence > 0) {
            candidates.add(new Period(
                    MonthRange.ofMonths(length.rounded()), length.start(), length.end(), "rule:length", confidence));
        }
    }

    /** 12个月只发了5个月: seven are left. */
    private @Nullable Period partlyPaid(Length length, @Nullable Length next) {
        if (next == null
                || next.start() < length.end()
                || next.start() - length.end() > 8
                || next.rounded() >= length.rounded()) {
            return null;
        }
        String between = text.substring(length.end(), next.start());
        boolean paid = Surroundings.hasAny(between, PARTLY_PAID);
        return paid
                ? new Period(
                        MonthRange.ofMonths(length.rounded() - next.rounded()),
                        length.start(),
                        next.end(),
                        "rule:length-less-paid",
                        0.9)
                : null;
    }

    private double length(Length length, Numbers numbers) {
        String before = Surroundings.clauseBefore(text, length.start(), 8);
        String behind = Surroundings.clauseAfter(text, length.end(), 9);
        String directly = behind.startsWith("了") ? behind.substring(1) : behind;
        boolean rate = length.rounded() == 1 && isFollowedBySum(length, numbers);
        Counted sum = numbers.before(length.start());
        boolean rateBehind =
                length.rounded() == 1 && sum != null && sum.isPlausibleSum() && length.start() - sum.end() <= 1;
        if (rateBehind || Surroundings.startsWithAny(directly, NO_PERIOD_BEHIND)) {
            return 0;
        }
        int service = lastOf(before, SERVICE);
        int owed = lastOf(before, OWED);
        if (owed > service) {
            return 0.86;
        }
        if (rate) {
            return 0;
        }
        if (service >= 0) {
            return Surroundings.startsWithAny(directly, NOTHING_PAID) ? 0.7 : 0;
        }
        if (Surroundings.hasAny(behind, UNPAID) || behind.startsWith("之久")) {
            return 0.84;
        }
        boolean summed = isFollowedBySum(length, numbers);
        boolean all = before.endsWith("一共") || before.endsWith("总共") || before.endsWith("共");
        return summed || all ? 0.7 : text.startsWith("了", length.end()) ? 0.4 : 0;
    }

    private boolean isFollowedBySum(Length length, Numbers numbers) {
        Counted next = numbers.from(length.end());
        return next != null && next.start() - length.end() <= 4 && next.isPlausibleSum();
    }

    private static int lastOf(String part, Phrases words) {
        return words.last(part);
    }
}
