package org.xinsheng.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.dialog.script.Wordings;

/** Several reports in one answer, a short line each. */
@Component
class StatusLines {

    /** What two SMS parts hold. */
    static final int MOST = 3;

    private static final List<String> SMS = List.of("one", "two", "three");
    private static final List<String> CHAT = List.of("first", "second", "third");

    private final Wordings wordings;

    StatusLines(Wordings wordings) {
        this.wordings = wordings;
    }

    /** Values for the text {@code status-several}. */
    Map<String, String> of(List<Line> lines) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < MOST; i++) {
            boolean there = i < lines.size();
            values.put(
                    SMS.get(i),
                    there ? wordings.sms(lines.get(i).template(), lines.get(i).values()) : "");
            String line =
                    there ? wordings.chat(lines.get(i).template(), lines.get(i).values()) : "";
            values.put(CHAT.get(i), there && i > 0 ? "\n" + line : line);
        }
        return values;
    }

    /**
     * How one report stands.
     *
     * @param values by placeholder; {@code date} only if a day was named by which the worker hears from us
     * @param late whether that day has passed
     */
    record Line(ClueView clue, Map<String, String> values, boolean late) {

        String template() {
            if (clue.status().isTerminal()) {
                return "line-ended";
            }
            if (clue.status() == ClueStatus.RESOLVED) {
                return "line-resolved";
            }
            if (values.containsKey("date")) {
                return "line";
            }
            return late ? "line-late" : "line-open";
        }
    }
}
