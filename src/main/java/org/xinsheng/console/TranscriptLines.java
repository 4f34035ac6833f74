package org.xinsheng.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.extraction.Utterance;
import org.xinsheng.extraction.Utterance.Speaker;

/**
 * Tells the speakers of a pasted transcript apart. Every line starts with who speaks and a colon; what does not belongs to
 * the line before. A text without any speaker is the caller's.
 */
final class TranscriptLines {

    private static final Map<Speaker, String> NAMES = Map.of(
            Speaker.AGENT, "坐席|座席|话务员|接线员|客服|工作人员|热线|值班员|受理员|agent|a",
            Speaker.CALLER, "市民|来电人|群众|工人|反映人|投诉人|举报人|诉求人|用户|客户|来电|caller|c");

    private static final Pattern LINE = Pattern.compile(
            "^\\s*(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?]?\\s*)?(?:(?<agent>" + NAMES.get(Speaker.AGENT) + ")|(?<caller>"
                    + NAMES.get(Speaker.CALLER) + "))\\s*(?:\\d{0,5}号?)\\s*[：:]\\s*(?<text>.*)$",
            Pattern.CASE_INSENSITIVE);

    private TranscriptLines() {}

    static List<Utterance> of(String pasted) {
        List<Utterance> utterances = new ArrayList<>();
        for (String line : pasted.split("\\R")) {
            Matcher match = LINE.matcher(line);
            if (match.matches()) {
                Speaker speaker = match.group("agent") == null ? Speaker.CALLER : Speaker.AGENT;
                utterances.add(new Utterance(speaker, match.group("text").strip()));
            } else if (!line.isBlank()) {
                goOn(utterances, line.strip());
            }
        }
        return List.copyOf(utterances);
    }

    private static void goOn(List<Utterance> utterances, String line) {
        if (utterances.isEmpty()) {
            utterances.add(new Utterance(Speaker.CALLER, line));
        } else {
            Utterance last = utterances.removeLast();
            utterances.add(new Utterance(last.speaker(), last.text() + line));
        }
    }
}
