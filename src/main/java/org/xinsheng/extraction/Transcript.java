package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Utterance.Speaker;

/**
 * Tells the speakers of a written call apart. A turn begins with who speaks, in whatever words ("坐席：", "话务员0317:", "A：",
 * "王女士：", "[00:05] 来电人"), on a line of its own or with the words behind it; where the labels do not tell who is the
 * agent, what is said does. Lines without a label belong to the turn before.
 */
public final class Transcript {

    /** Where turns stand behind each other on one line, these words with a colon begin a new one. */
    private static final List<String> INLINE = List.of("坐席", "座席", "话务员", "接线员", "客服", "市民", "来电人", "群众");

    private static final List<String> HEADERS =
            List.of("工单", "编号", "通话", "时长", "来电号码", "来电时间", "来电日期", "通话时间", "工号", "录音", "受理时间", "主叫", "被叫", "热线编号");

    private final List<String> lines;
    private final Map<String, Speaker> speakers;

    private Transcript(String text) {
        lines = lines(text);
        speakers = CallRoles.of(lines);
    }

    /** The turns in order. A text without any speaker is one turn of the caller's; a blank one has none. */
    public static List<Utterance> split(String text) {
        return new Transcript(text).turns();
    }

    private static List<String> lines(String text) {
        StringBuilder broken = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && isInlineLabel(text, i)) {
                broken.append('\n');
            }
            broken.append(text.charAt(i));
        }
        return broken.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    private static boolean isInlineLabel(String text, int at) {
        return INLINE.stream().anyMatch(word -> {
            int end = at + word.length();
            return text.startsWith(word, at)
                    && end < text.length()
                    && "：:".indexOf(text.charAt(end)) >= 0
                    && !isWithinLabel(text, at);
        });
    }

    /** "男市民：" and "[00:05] 市民：" are one label. */
    private static boolean isWithinLabel(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) != '\n' && at - from < 24) {
            from--;
        }
        boolean lineStart = from == 0 || text.charAt(from - 1) == '\n';
        SpeakerLabel label = lineStart ? SpeakerLabel.of(text.substring(from, Math.min(text.length(), at + 8))) : null;
        return label != null && from + label.words() > at;
    }

    private List<Utterance> turns() {
        List<Utterance> turns = new ArrayList<>();
        @Nullable Speaker speaking = null;
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            SpeakerLabel label = SpeakerLabel.of(line);
            Speaker next = label == null ? null : speakers.get(label.name());
            if (label != null && next != null) {
                add(turns, speaking, words);
                speaking = next;
                words.append(line.substring(label.words()).strip());
            } else if (speaking != null || speakers.isEmpty() || !isHeader(line)) {
                words.append(line.strip());
            }
        }
        add(turns, speaking, words);
        return List.copyOf(turns);
    }

    private static boolean isHeader(String line) {
        return HEADERS.stream().anyMatch(line.strip()::startsWith);
    }

    /** Words before the first label are the caller's. */
    private static void add(List<Utterance> turns, @Nullable Speaker speaking, StringBuilder words) {
        if (!words.isEmpty()) {
            turns.add(new Utterance(speaking == null ? Speaker.CALLER : speaking, words.toString()));
            words.setLength(0);
        }
    }
}
