package org.xinsheng.extraction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Utterance.Speaker;

/**
 * The beginning of a line that names who speaks: "坐席：", "[00:05] 来电人（女）:", "【客服】", "2026-11-20 09:01:12 话务员0317：".
 *
 * @param name the label itself, with a number where it has one: A, 市民, 说话人2
 * @param speaker who that is by the word alone; null where only the whole call can tell
 * @param words where the words begin that follow
 */
record SpeakerLabel(String name, @Nullable Speaker speaker, int words) {

    private static final List<String> AGENTS = List.of(
            "坐席",
            "座席",
            "话务",
            "接线员",
            "客服",
            "工作人员",
            "热线",
            "值班",
            "受理员",
            "受理人",
            "记录员",
            "接听员",
            "接待",
            "接警员",
            "调解员",
            "监察员",
            "专员",
            "agent",
            "operator");
    private static final List<String> CALLERS = List.of(
            "市民",
            "来电人",
            "来电者",
            "来电",
            "群众",
            "工人",
            "农民工",
            "务工人员",
            "民工",
            "反映人",
            "投诉人",
            "举报人",
            "诉求人",
            "诉求者",
            "当事人",
            "用户",
            "客户",
            "报案人",
            "求助人",
            "咨询人",
            "家属",
            "女士",
            "先生",
            "caller",
            "customer");
    private static final List<String> HOTLINES = List.of("12345", "12333", "12348", "12351");

    /** What may stand before and behind a name: times, numbers, brackets. */
    private static final String AROUND = "0123456789:：-/.年月日时分秒号 \t[]【】()（）<>《》#*";

    private static final String BEHIND = AROUND + "男女";

    private static final int LONGEST_NAME = 8;

    /** How much longer a name may be than the word it begins with: 市民甲, 客服代表; before it stands one syllable, 男市民. */
    private static final int MORE = 3;

    /** The label at the beginning of a line, known or not; null if there is none. */
    static @Nullable SpeakerLabel of(String line) {
        for (String hotline : HOTLINES) {
            if (line.strip().startsWith(hotline)) {
                int colon = colon(line, line.indexOf(hotline) + hotline.length());
                return colon < 0 ? null : new SpeakerLabel(hotline, Speaker.AGENT, colon + 1);
            }
        }
        int start = 0;
        while (start < line.length() && AROUND.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < line.length() && isName(line.charAt(end))) {
            end++;
        }
        boolean fits = end > start && end - start <= LONGEST_NAME;
        return fits ? named(line, start, end) : null;
    }

    private static @Nullable SpeakerLabel named(String line, int start, int end) {
        int colon = colon(line, end);
        Speaker speaker = speaker(line.substring(start, end));
        boolean bracketed =
                start > 0 && end < line.length() && line.charAt(start - 1) == '【' && line.charAt(end) == '】';
        if (colon >= 0) {
            return new SpeakerLabel(name(line, start, end), speaker, colon + 1);
        }
        if (speaker == null) {
            return null;
        }
        boolean alone = line.substring(end).chars().allMatch(c -> AROUND.indexOf(c) >= 0);
        return bracketed || alone
                ? new SpeakerLabel(name(line, start, end), speaker, bracketed ? end + 1 : line.length())
                : null;
    }

    /** With a number behind it: 说话人1 and 说话人2 are two. */
    private static String name(String line, int start, int end) {
        int to = end;
        while (to < line.length() && Character.isDigit(line.charAt(to))) {
            to++;
        }
        return line.substring(start, to);
    }

    private static boolean isName(char c) {
        return Character.isLetter(c);
    }

    /** The colon behind a name, over a number, a time or a bracket between them; -1 if there is none. */
    private static int colon(String line, int from) {
        int first = -1;
        boolean numbered = true;
        for (int i = from; i < line.length() && BEHIND.indexOf(line.charAt(i)) >= 0; i++) {
            char c = line.charAt(i);
            boolean colon = c == ':' || c == '：';
            if (colon && !isInTime(line, i)) {
                return i;
            }
            first = colon && numbered ? i : first;
            numbered &= Character.isDigit(c) || c == '号';
        }
        return first;
    }

    private static boolean isInTime(String line, int colon) {
        return colon > 0
                && colon + 2 < line.length()
                && Character.isDigit(line.charAt(colon - 1))
                && Character.isDigit(line.charAt(colon + 1))
                && Character.isDigit(line.charAt(colon + 2));
    }

    private static @Nullable Speaker speaker(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (isOneOf(word, AGENTS)) {
            return Speaker.AGENT;
        }
        return isOneOf(word, CALLERS) ? Speaker.CALLER : null;
    }

    private static boolean isOneOf(String word, List<String> known) {
        return known.stream()
                .anyMatch(k -> word.startsWith(k) && word.length() <= k.length() + MORE
                        || word.endsWith(k) && word.length() <= k.length() + 1);
    }
}
