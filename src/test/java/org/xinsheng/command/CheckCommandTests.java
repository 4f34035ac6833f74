package org.xinsheng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTests {

    @TempDir
    Path dir = Path.of("");

    private String complaints = "";

    @Test
    void findsNothingWrongWithWhatComesWithTheService() {
        assertThat(check(Path.of("dialogs"))).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void namesEveryMistakeOnALineOfItsOwn() throws IOException {
        Files.copy(Path.of("dialogs/texts.yaml"), dir.resolve("texts.yaml"));
        Files.writeString(
                dir.resolve("intake.yaml"),
                Files.readString(Path.of("dialogs/intake.yaml"))
                        .replace("ask: ask-amount", "ask: ask-mount")
                        .replace("say: remind}", "say: remined}"));

        assertThat(check(dir)).isEqualTo(2);
        assertThat(complaints.lines())
                .hasSize(2)
                .allMatch(line -> line.matches("intake.yaml:[0-9]+: no such text: (ask-mount|remined)"));
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThat(check(dir.resolve("none"))).isEqualTo(2);
        assertThat(complaints).startsWith("xinsheng: no such folder").hasLineCount(1);
    }

    private int check(Path folder) {
        PrintStream before = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            return Commands.run(new String[] {"check", folder.toString()});
        } finally {
            System.setErr(before);
            complaints = heard.toString(StandardCharsets.UTF_8);
        }
    }
}
