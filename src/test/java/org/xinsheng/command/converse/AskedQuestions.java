package org.xinsheng.command.converse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xinsheng.command.converse.Transcript.Said;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;

/** Knows the script's questions by their registered wordings, which have no placeholders. */
final class AskedQuestions {

    private static final String DIALOGS = "classpath:/dialogs/";

    private final Map<String, List<String>> wordings = new LinkedHashMap<>();

    private AskedQuestions() {}

    static AskedQuestions load() {
        Wordings texts = Wordings.load(DIALOGS);
        AskedQuestions questions = new AskedQuestions();
        for (Slot slot : Scripts.load(DIALOGS, texts).current().slots()) {
            questions.wordings.put(
                    slot.id(), List.of(texts.sms(slot.ask(), Map.of()), texts.chat(slot.ask(), Map.of())));
        }
        return questions;
    }

    /** Ids of the slots asked about, one for each time. */
    List<String> in(List<Said> outbound) {
        return outbound.stream().flatMap(said -> in(said.text())).toList();
    }

    private Stream<String> in(String text) {
        return wordings.entrySet().stream()
                .filter(slot -> slot.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey);
    }
}
