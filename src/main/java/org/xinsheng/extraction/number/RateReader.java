package org.xinsheng.extraction.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises sums that are paid by the day, the hour, the month, the piece or the person: 一天280, 280一天, 月薪8500. */
final class RateReader {

    /** A rate: its role and the unit that it is paid by. */
    record Rate(Role role, String unit) {}

    private record Unit(String word, Role role) {}

    private static final Phrases EACH = Phrases.of("每人", "一人", "人均", "每个人", "一个人", "每个", "人平");
    private static final Phrases OF_ONE_MONTH = Phrases.of("最后", "欠", "差", "欠我", "扣我", "压", "押", "压了", "押了", "扣", "扣了", "拖", "十", "拖欠", "第", "差我", "上","这");
    private static final List<Unit> UNITS = List.of(
            new Unit("个月", Role.MONTH_RATE),
            new Unit("月", Role.MONTH_RATE),
            new Unit("个小时", Role.HOUR_RATE),
            new Unit("小时", Role.HOUR_RATE),
            new Unit("个钟", Role.HOUR_RATE),
            new Unit("个人头", Role.PER_PERSON),
            new Unit("个人", Role.PER_PERSON),
            new Unit("人", Role.PER_PERSON),
            new Unit("个工", Role.DAY_RATE),
            new Unit("工", Role.DAY_RATE),
            new Unit("天", Role.DAY_RATE),
            new Unit("日", Role.DAY_RATE),
            new Unit("晚上", Role.DAY_RATE),
            new Unit("晚", Role.DAY_RATE),
            new Unit("夜", Role.DAY_RATE),
            new Unit("个班", Role.DAY_RATE),
            new Unit("班", Role.DAY_RATE),
            new Unit("立方米", Role.PIECE_RATE),
            new Unit("平方米", Role.PIECE_RATE),
            new Unit("平方", Role.PIECE_RATE),
            new Unit("平米", Role.PIECE_RATE),
            new Unit("立方", Role.PIECE_RATE),
            new Unit("公斤", Role.PIECE_RATE),
            new Unit("课时", Role.PIECE_RATE),
            new Unit("节课", Role.PIECE_RATE),
            new Unit("吨", Role.PIECE_RATE),
            new Unit("斤", Role.PIECE_RATE),
            new Unit("方", Role.PIECE_RATE),
            new Unit("平", Role.PIECE_RATE),
            new Unit("米", Role.PIECE_RATE),
            new Unit("趟", Role.PIECE_RATE),
            new Unit("条", Role.PIECE_RATE),
            new Unit("单", Role.PIECE_RATE),
            new Unit("件", Role.PIECE_RATE),
            new Unit("套", Role.PIECE_RATE),
            new Unit("亩", Role.PIECE_RATE),
            new Unit("棵", Role.PIECE_RATE),
            new Unit("节", Role.PIECE_RATE),
            new Unit("场", Role.PIECE_RATE),
            new Unit("车", Role.PIECE_RATE),
            new Unit("桶", Role.PIECE_RATE),
            new Unit("袋", Role.PIECE_RATE),
            new Unit("包", Role.PIECE_RATE),
            new Unit("箱", Role.PIECE_RATE),
            new Unit("次", Role.PIECE_RATE),
            new Unit("回", Role.PIECE_RATE),
            new Unit("扇", Role.PIECE_RATE),
            new Unit("樘", Role.PIECE_RATE),
            new Unit("页", Role.PIECE_RATE),
            new Unit("份", Role.PIECE_RATE),
            new Unit("张", Role.PIECE_RATE),
            new Unit("只", Role.PIECE_RATE),
            new Unit("根", Role.PIECE_RATE),
            new Unit("个", Role.PIECE_RATE));

    private static final List<String> FILLERS = List.of(
            "工资", "工钱", "工价", "单价", "讲好", "说好", "谈好", "说", "讲", "给", "是", "才", "只", "能", "开", "算", "包", "发", "就", "保底",
            "底薪", "大概", "大约", "差不多", "约", "拿", "的", "钱", "价", "有", "挣", "该", "应得", "应该", "得", "净", "到手", "要", "也就",
            "平均", "每人", "青叶", "加班", "补贴", "基本", "定", "固定", "收入", "结", "要给", "最少", "至少", "快", "近", "小", "不到", "将近", "：",
            ":", " ");
    private static final List<String> NAMED_MONTH = List.of("月薪", "月工资", "底薪", "保底工资", "月基本工资", "工资每月", "月收入", "保底");
    private static final List<String> NAMED_DAY = List.of("日薪", "日工资", "点工", "日结", "天工资");
    private static final List<String> NAMED_HOUR = List.of("时薪", "小时工", "小时费", "钟点费");

    private RateReader() {}

    /** The rate that the sum from {@code start} to {@code end} is, or null. */
    static @Nullable Rate read(String text, int start, int end) {
        Rate behind = behind(text, end);
        return behind != null ? behind : before(text, start);
    }

    private static @Nullable Rate behind(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        boolean apart = at > end;
        char sign = at < text.length() ? text.charAt(at) : '\0';
        boolean slash = sign == '/';
        if (!slash && sign != '一' && sign != '每') {
            return null;
        }
        for (Unit unit : UNITS) {
            if (text.startsWith(unit.word(), at + 1)
                    && !continuesAsRateOfNext(text, at + 1 + unit.word().length(), apart)) {
                boolean bare = unit.word().equals("个") || (unit.word().equals("工") && text.startsWith("工地", at + 1));
                return bare ? null : new Rate(unit.role(), unit.word());
            }
        }
        return null;
    }

    /** "8千 一天300": the unit belongs to what follows. */
    private static boolean continuesAsRateOfNext(String text, int at, boolean apart) {
        return (apart || !text.startsWith(" ", at))
                && at < text.length()
                && (Digits.isArabic(text.charAt(at)) || Digits.chinese(text.charAt(at)) > 0);
    }

    private static @Nullable Rate before(String text, int start) {
        String before = Surroundings.before(text, start, 16);
        int at = withoutFillers(before);
        String head = before.substring(0, at);
        Rate named = named(before);
        if (named != null) {
            return named;
        }
        for (Unit unit : UNITS) {
            if (!head.endsWith(unit.word())) {
                continue;
            }
            int one = head.length() - unit.word().length() - 1;
            char c = one >= 0 ? head.charAt(one) : '\0';
            boolean counted = c == '一' || c == '每' || (c == '个' && one > 0 && "一每".indexOf(head.charAt(one - 1)) >= 0);
            boolean single = c == '1' && (one == 0 || !Digits.isArabic(head.charAt(one - 1)));
            if (counted || single) {
                boolean last = c != '每' && one > 0 && isLastMonth(head.substring(0, one));
                return last ? null : new Rate(unit.role(), unit.word());
            }
        }
        return perPerson(before);
    }

    /** 每人差4600, 一人还欠一千多. */
    private static @Nullable Rate perPerson(String before) {
        String plain = before;
        boolean stripped = true;
        while (stripped) {
            stripped = false;
            for (String filler : OWED_EACH) {
                if (plain.endsWith(filler)) {
                    plain = plain.substring(0, plain.length() - filler.length());
                    stripped = true;
                }
            }
        }
        boolean each = Surroundings.endsWithAny(plain, EACH);
        return each ? new Rate(Role.PER_PERSON, "人") : null;
    }

    private static final List<String> OWED_EACH = List.of(
            "差", "欠", "还", "少", "拖欠", "被", "没结", "没给", "没发", "有", "都", "是", "工资", "工钱", "将近", "拖", "不等", "剩", "大概",
            "大约", "约", "近", "快", "该得", "应得", "该", "能", "拿", "差不多", "平均", "扣", "压", "押", "我们", " ", "至少", "各");

    /** 欠一个月工资4300, 最后一个月5860: one month is owed, this is no rate. */
    private static boolean isLastMonth(String head) {
        return Surroundings.endsWithAny(
                head,
                OF_ONE_MONTH);
    }

    private static int withoutFillers(String before) {
        int at = before.length();
        boolean stripped = true;
        while (stripped && before.length() - at < 8) {
            stripped = false;
            for (String filler : FILLERS) {
                if (before.startsWith(filler, at - filler.length())) {
                    at -= filler.length();
                    stripped = true;
                }
            }
        }
        return at;
    }

    private static @Nullable Rate named(String before) {
        String plain = before.strip();
        String near = plain.substring(Math.max(0, plain.length() - 7));
        int month = lastEnd(near, NAMED_MONTH);
        int day = lastEnd(near, NAMED_DAY);
        int hour = lastEnd(near, NAMED_HOUR);
        int nearest = Math.max(month, Math.max(day, hour));
        if (nearest < 0 || !onlyFillers(near.substring(nearest))) {
            return null;
        }
        return nearest == month
                ? new Rate(Role.MONTH_RATE, "个月")
                : nearest == day ? new Rate(Role.DAY_RATE, "天") : new Rate(Role.HOUR_RATE, "小时");
    }

    private static boolean onlyFillers(String part) {
        return withoutFillers(part) == 0;
    }

    /** 3个月工资, 5月工资: the wage of these months, not a monthly wage. */
    private static boolean isCountOfMonths(char c) {
        return c == '个' || c == '半' || Digits.isArabic(c) || Digits.chinese(c) >= 0 || Digits.smallUnit(c) > 0;
    }

    private static int lastEnd(String part, List<String> words) {
        int end = -1;
        for (String word : words) {
            int at = part.lastIndexOf(word);
            boolean ofMonths = at > 0 && word.startsWith("月") && isCountOfMonths(part.charAt(at - 1));
            end = at >= 0 && !ofMonths ? Math.max(end, at + word.length()) : end;
        }
        return end;
    }
}
