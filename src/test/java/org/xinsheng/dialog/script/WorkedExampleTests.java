package org.xinsheng.dialog.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xinsheng.dialog.script.DialogScript.Slot;

/** The worked example of docs/dialogs.md, followed to the letter. */
class WorkedExampleTests {

    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void leadsToAScriptThatAsksTheNewQuestion() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("docs/dialogs.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        String texts = ScriptsTests.text("dialogs/texts.yaml")
                .replaceFirst(
                        "(?s)(  ask-amount:\n.*?)    chat: [^\n]*\n",
                        "$1" + blocks.get(0).lines().toList().get(1) + "\n")
                .replaceFirst("(?m)^  ask-headcount:", blocks.get(1) + "  ask-headcount:");
        String script = ScriptsTests.text("dialogs/intake.yaml")
                .replaceFirst("(?m)^complete:", blocks.get(2) + "complete:")
                .replaceFirst("    asks: &questions [^\n]*\n", blocks.get(3).replace("$", "\\$"))
                .replaceFirst("(?s)version: .*?(?=limits:)", blocks.get(4));

        Wordings wordings = Wordings.parse(YamlFile.of("texts.yaml", texts));
        DialogScript changed = Scripts.parse(YamlFile.of("intake.yaml", script), wordings);

        assertThat(changed.version()).isEqualTo("intake-3");
        assertThat(changed.state("asking").asks()).contains("evidence");
        Slot slot = changed.slot("evidence");
        assertThat(wordings.chat(slot.ask(), java.util.Map.of())).contains("工资条");
        assertThat(wordings.chat("ask-amount", java.util.Map.of())).isEqualTo("一共还差您多少钱？记不清就说个大概。");
    }
}
