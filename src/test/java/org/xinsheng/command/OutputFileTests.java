package org.xinsheng.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTests {

    @TempDir
    Path dir = Path.of("");

    @Test
    void neverWritesOverWhatIsRead() throws IOException {
        Path in = Files.writeString(dir.resolve("in.jsonl"), "{}\n");
        Path link = Files.createSymbolicLink(dir.resolve("out.jsonl"), in);

        assertThatThrownBy(() -> OutputFile.open(link, in)).hasMessageContaining("the same file");
        assertThat(in).content().isEqualTo("{}\n");
    }

    @Test
    void saysWhatCannotBeWritten() {
        assertThatThrownBy(() -> OutputFile.open(dir, Path.of("in")))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + dir);
    }

    @Test
    void writesHalfACharacterAsAnEscape() throws IOException {
        Path file = dir.resolve("out.jsonl");
        try (OutputFile out = OutputFile.open(file, Path.of("in"))) {
            out.write("{\"id\":\"\uD83D\uDE00 \uD83D\uDE00\uDE00 \uD83D\"}");
        }

        assertThat(file).content().isEqualTo("{\"id\":\"\uD83D\uDE00 \uD83D\uDE00\\ude00 \\ud83d\"}\n");
    }
}
