package org.xinsheng.dialog;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.reporter.CallHours;

/** Hours in which a worker wants to hear from us, as workers say them: 晚上8点后, 只能中午打, 白天别打. */
final class SaidHours {

    private static final String NUMBER = "([0-9]{1,2}|[一二两三四五六七八九十]{1,3})";
    private static final String TIME =
            "(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|晚)?\\s*" + NUMBER + "\\s*(?:点钟?|时|[:：])\\s*(半|[0-9]{2})?";
    private static final Pattern AFTER = Pattern.compile(TIME + "分?\\s*(?:钟)?\\s*(?:以后|之后|过后|后|起|再)");
    private static final Pattern BEFORE = Pattern.compile(TIME + "分?\\s*(?:钟)?\\s*(?:以前|之前|前)");
    private static final Pattern RANGE = Pattern.compile(TIME + "\\s*(?:到|至|-|—|~|～)\\s*" + TIME);
    private static final Pattern NOT_BY_DAY = Pattern.compile("(白天|上班|干活|工作)(的)?(时间|时候)?[^，。,]{0,3}(别|不要|不方便|不能|勿|不)");
    private static final Pattern NOT_BY_NIGHT = Pattern.compile("(晚上|夜里)[^，。,]{0,3}(别|不要|不方便|不能|勿)");

    private static final String DIGITS = "零一二三四五六七八九";
    private static final LocalTime LATEST = LocalTime.of(22, 0);
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);

    private SaidHours() {}

    /** Empty if no hours are said, or none that make sense. */
    static Optional<CallHours> parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            String half = range.group(4) == null ? range.group(1) : range.group(4);
            return hours(time(range, 1, range.group(1)), time(range, 4, half));
        }
        Matcher after = AFTER.matcher(text);
        if (after.find()) {
            LocalTime from = time(after, 1, after.group(1));
            return hours(from, from.isBefore(LATEST) ? LATEST : LocalTime.of(23, 30));
        }
        Matcher before = BEFORE.matcher(text);
        if (before.find()) {
            LocalTime until = time(before, 1, before.group(1));
            return hours(until.isAfter(EARLIEST) ? EARLIEST : LocalTime.of(5, 0), until);
        }
        return partOfDay(text);
    }

    private static Optional<CallHours> partOfDay(String text) {
        if (NOT_BY_DAY.matcher(text).find() || text.contains("下班")) {
            return Optional.of(CallHours.DEFAULT);
        }
        if (NOT_BY_NIGHT.matcher(text).find() || text.contains("白天")) {
            return hours(LocalTime.of(9, 0), LocalTime.of(17, 30));
        }
        if (text.contains("中午")) {
            return hours(LocalTime.of(11, 30), LocalTime.of(13, 30));
        }
        if (text.contains("晚上") || text.contains("夜里")) {
            return hours(LocalTime.of(18, 0), LocalTime.of(21, 30));
        }
        if (text.contains("下午")) {
            return hours(LocalTime.of(14, 0), LocalTime.of(17, 30));
        }
        if (text.contains("早上") || text.contains("早晨") || text.contains("上午")) {
            return hours(LocalTime.of(7, 0), LocalTime.of(11, 30));
        }
        return Optional.empty();
    }

    /** @param half which part of the day it is said to be in */
    private static LocalTime time(Matcher matcher, int group, @org.jspecify.annotations.Nullable String half) {
        int hour = number(matcher.group(group + 1));
        String minutes = matcher.group(group + 2);
        int minute = minutes == null ? 0 : "半".equals(minutes) ? 30 : Integer.parseInt(minutes);
        boolean late = half != null && (half.startsWith("晚") || "下午夜里傍晚".contains(half));
        if ((late && hour < 12) || ("中午".equals(half) && hour < 4)) {
            hour += 12;
        }
        boolean midnight = hour > 23 || (late && hour == 12);
        return midnight || minute > 59 ? LocalTime.of(23, 30) : LocalTime.of(hour, minute);
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0)) && written.charAt(0) < 128) {
            return Integer.parseInt(written);
        }
        String plain = written.replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(plain.charAt(plain.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0));
        int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static Optional<CallHours> hours(LocalTime from, LocalTime until) {
        return from.isBefore(until) ? Optional.of(new CallHours(from, until)) : Optional.empty();
    }
}
