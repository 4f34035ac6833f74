package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;

/** Recognises sums that are paid by the day, the hour, the month, the piece or the person: 一天280, 280一天, 月薪8500. */
final class RateReader {

    /** A rate: its role and the unit that it is paid by. */
    record Rate(Role role, String unit) {

        /** Nobody works a month for 27 yuan: that was a day of the month. */
        boolean isPlausible(Quantity sum) {
            return switch (role) {
                case MONTH_RATE -> sum.max() >= LEAST_MONTHLY;
                case PIECE_RATE -> sum.max() <= MOST_PER_PIECE;
                default -> true;
            };
        }
    }

    private static final long MOST_PER_PIECE = 20_000 * Quantity.ONE;
    private static final long LEAST_MONTHLY = 200 * Quantity.ONE;
    private static final int REACH = 20;
    private static final int NEAR = 7;
    private static final int MOST_FILLERS = 9;

    private static final Phrases FILLERS = Phrases.listed(
            "工资 工钱 工价 单价 讲好 说好 谈好 说 讲 给 是 才 只 能 开 算 包 发 就 保底 底薪 大概 大约 差不多 约 拿 的 钱 价 有 挣 该 应得 应该 得 净 到手 要 也就 平均 每人 "
                    + "青叶 加班 补贴 基本 定 固定 收入 结 要给 最少 至少 快 近 小 不到 将近 ： : 扣我 扣 少发 少给 克扣 少发我 扣了 扣掉 按 为 可以 能拿 基本工资 实发 税后 税前 薪水 is ￥ ¥ 才给 当 值 抵 折合 折 提 提成 抽 补 标准 标准为 标准是 标准： 标准: 全勤奖 补贴 津贴 合同 合同上 约定 写的 咁 都 都是");
    private static final Phrases NAMED_MONTH = Phrases.listed("月薪 月工资 底薪 保底工资 月基本工资 工资每月 月收入 保底 包月 月结 按月");
    private static final Phrases NAMED_DAY = Phrases.listed("日薪 日工资 点工 日结 天工资 日工 日均工资 包天");
    private static final Phrases NAMED_HOUR = Phrases.listed("时薪 小时工 小时费 钟点费 钟点工");
    /** ，月3300. */
    private static final Phrases BARE_MONTH = Phrases.of("，月", ",月", " 月", "。月", "、月", "按月");

    private static final Phrases EACH = Phrases.listed(
            "每人 一人 人均 每个人 一个人 每个 人平 每位 每名 每个工人 每名工人 每位工人 每名农民工 每个农民工 每个民工 每个工友 每名民工 每个员工 每名员工 每户 家家 户户 每家 户均 人头 按人头 每个人头 everyone everybody 每位老师 每个老师 每位师傅 每个师傅");
    private static final Phrases OWED_EACH = Phrases.listed(
            "差 欠 还 少 拖欠 被 没结 没给 没发 有 都 是 工资 工钱 将近 拖 不等 剩 大概 大约 约 近 快 该得 应得 该 能 拿 差不多 平均 扣 压 押 我们 至少 各 我 了 还有 余 约有 被欠 大致 "
                    + "最少 少发 应 未发 没拿到 about more than over 被 超过 被拖欠 没发的");
    /** 欠一个月工资4300, 最后一个月5860: one month is owed, this is no rate. */
    private static final Phrases OF_ONE_MONTH =
            Phrases.listed("最后 欠 差 欠我 扣我 压 押 压了 押了 扣 扣了 拖 十 拖欠 第 差我 上 这 头 压我 押我 最后这 拖了 欠了 有");

    private static final Phrases OTHER_THINGS = Phrases.listed("月 人 工 天 年 老板 的");

    private RateReader() {}

    /** The rate that the sum from {@code start} to {@code end} is, or null. */
    static @Nullable Rate read(String text, int start, int end) {
        Rate behind = behind(text, start, end);
        return behind != null ? behind : before(text, start);
    }

    private static @Nullable Rate behind(String text, int start, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        boolean apart = at > end;
        int sign = signLength(text, at);
        int length = sign == 0 ? 0 : RateUnits.lengthAt(text, at + sign);
        if (length == 0 || continuesAsRateOfNext(text, at + sign + length, apart)) {
            return null;
        }
        String unit = text.substring(at + sign, at + sign + length);
        if (unit.equals("个")) {
            boolean day = named(Surroundings.before(text, start, REACH)) != null;
            return new Rate(day ? Role.DAY_RATE : Role.PIECE_RATE, unit);
        }
        Role role = RateUnits.roleOf(unit);
        boolean site = unit.equals("工") && text.startsWith("地", at + sign + length);
        return role == null || site ? null : new Rate(role, unit);
    }

    private static int signLength(String text, int at) {
        if (text.startsWith("per ", at)) {
            return 4;
        }
        if (text.startsWith("a ", at)) {
            return 2;
        }
        if (text.startsWith("each ", at) || text.startsWith("one ", at)) {
            return text.indexOf(' ', at) + 1 - at;
        }
        if (text.startsWith("every ", at)) {
            return 6;
        }
        return at < text.length() && "/一每".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    /** "8千 一天300": the unit belongs to what follows. */
    private static boolean continuesAsRateOfNext(String text, int at, boolean apart) {
        boolean figure = (apart || !text.startsWith(" ", at))
                && at < text.length()
                && (Digits.isArabic(text.charAt(at)) || Digits.chinese(text.charAt(at)) > 0);
        return figure && !isWorkCounted(text, at);
    }

    /** 280一天41.5天: what follows is the work, no sum. */
    private static boolean isWorkCounted(String text, int at) {
        Quantity number = NumberGrammar.parse(text, at);
        Measure measure =
                number == null ? Measure.NONE : UnitReader.read(text, number).measure();
        return measure == Measure.DAY || measure == Measure.WORK || measure == Measure.HOUR;
    }

    private static @Nullable Rate before(String text, int start) {
        String before = Surroundings.before(text, start, REACH);
        Rate named = named(before);
        if (named != null) {
            return named;
        }
        String head = before.substring(0, withoutFillers(before, FILLERS));
        Rate rate = ofOne(head);
        rate = rate == null ? ofThing(head) : rate;
        if (rate != null) {
            return rate;
        }
        if (BARE_MONTH.end(head) && (head.length() < 2 || !isCount(head.charAt(head.length() - 2)))) {
            return new Rate(Role.MONTH_RATE, "个月");
        }
        String plain = before.substring(0, withoutFillers(before, OWED_EACH));
        return EACH.end(plain) || isOfEach(before, plain) ? new Rate(Role.PER_PERSON, "人") : null;
    }

    /** 4个人各欠9千. */
    private static boolean isOfEach(String before, String plain) {
        return !plain.isEmpty()
                && "人工位名们俩仨".indexOf(plain.charAt(plain.length() - 1)) >= 0
                && before.startsWith("各", plain.length());
    }

    /** 一个篮子七块, 一扇铁门90: the thing is named behind its measure. */
    private static @Nullable Rate ofThing(String head) {
        for (int length = 1; length <= 3 && length < head.length(); length++) {
            if (!Surnames.isHan(head.charAt(head.length() - length))) {
                return null;
            }
            Rate rate = ofOne(head.substring(0, head.length() - length));
            if (rate != null) {
                boolean thing =
                        rate.role() == Role.PIECE_RATE && !OTHER_THINGS.in(head.substring(head.length() - length));
                return thing ? rate : null;
            }
        }
        return null;
    }

    /** 一天…, 每个月…, 1平方…. */
    private static @Nullable Rate ofOne(String head) {
        int length = RateUnits.lengthBefore(head, head.length());
        while (length > 0) {
            Rate rate = ofOne(head, head.length() - length);
            if (rate != null || length == 1) {
                return rate;
            }
            length = RateUnits.lengthBefore(head.substring(head.length() - length + 1), length - 1);
        }
        return null;
    }

    private static @Nullable Rate ofOne(String head, int unitAt) {
        String unit = head.substring(unitAt);
        Role role = RateUnits.roleOf(unit);
        char c = unitAt > 0 ? head.charAt(unitAt - 1) : '\0';
        char before = unitAt > 1 ? head.charAt(unitAt - 2) : '\0';
        boolean counted = c == '一' || c == '每' || (c == '个' && !unit.equals("月") && "一每".indexOf(before) >= 0);
        boolean single = c == '1' && !Digits.isArabic(before);
        if (role == null || !(counted || single)) {
            return null;
        }
        boolean last = c != '每' && OF_ONE_MONTH.end(head.substring(0, unitAt - 1));
        return last ? null : new Rate(role, unit);
    }

    private static int withoutFillers(String before, Phrases fillers) {
        int at = before.length();
        while (before.length() - at < MOST_FILLERS) {
            int length = at > 0 && before.charAt(at - 1) == ' ' ? 1 : fillers.lengthBefore(before, at);
            if (length == 0) {
                break;
            }
            at -= length;
        }
        return at;
    }

    private static @Nullable Rate named(String before) {
        String plain = before.strip();
        int month = lastEnd(plain, NAMED_MONTH);
        int day = lastEnd(plain, NAMED_DAY);
        int hour = lastEnd(plain, NAMED_HOUR);
        int nearest = Math.max(month, Math.max(day, hour));
        if (nearest < 0 || withoutFillers(plain.substring(nearest), FILLERS) > 0) {
            return null;
        }
        return nearest == month
                ? new Rate(Role.MONTH_RATE, "个月")
                : nearest == day ? new Rate(Role.DAY_RATE, "天") : new Rate(Role.HOUR_RATE, "小时");
    }

    /** Where the last of the words ends near the end of {@code before}, or -1. */
    private static int lastEnd(String before, Phrases words) {
        int from = Math.max(0, before.length() - NEAR);
        int at = from + words.last(before.substring(from));
        if (at < from) {
            return -1;
        }
        boolean counted = at > 0 && "月天日".indexOf(before.charAt(at)) >= 0 && isCount(before.charAt(at - 1));
        return counted ? -1 : at + words.lengthAt(before, at);
    }

    /** 3个月工资, 20天工资: the wage of these months or days, not the monthly or daily one. */
    private static boolean isCount(char c) {
        return c == '个' || c == '半' || Digits.isArabic(c) || Digits.chinese(c) >= 0 || Digits.smallUnit(c) > 0;
    }
}
