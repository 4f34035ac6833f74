package org.xinsheng.command.converse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierTests {

    @TempDir
    Path dir = Path.of("");

    private Earlier earlier(String... lines) throws IOException {
        Path file = Files.write(dir.resolve("earlier.jsonl"), java.util.List.of(lines));
        return Earlier.read(file, dir.resolve("out.jsonl"));
    }

    @Test
    void comparesConversationsOfOneIdInTheirOrder() throws IOException {
        Earlier earlier = earlier("{\"id\":1,\"handedOver\":true}", "{\"id\":1,\"handedOver\":false}");

        assertThat(earlier.compare("{\"id\":1,\"handedOver\":true}")).isEmpty();
        assertThat(earlier.compare("{\"id\":1,\"handedOver\":true}"))
                .containsExactly("1:", "  handed over", "    - false", "    + true");
        assertThat(earlier.sum()).containsExactly("2 compared, 1 the same, 1 differ", "  handed over: 1");
    }

    @Test
    void countsWhatOnlyOneOfThemHas() throws IOException {
        Earlier earlier = earlier("{\"id\":\"a\"}", "", "{\"id\":\"b\"}");

        assertThat(earlier.compare("{\"id\":\"c\"}")).containsExactly("\"c\": not in the earlier output");
        assertThat(earlier.compare("{\"id\":\"a\"}")).isEmpty();
        assertThat(earlier.sum())
                .containsExactly(
                        "1 compared, 1 the same, 0 differ",
                        "  not in the earlier output: 1",
                        "  only in the earlier output: 1");
    }

    @Test
    void refusesWhatIsNoOutputAndWhatWouldBeWrittenOver() throws IOException {
        assertThatThrownBy(() -> earlier("{\"id\":1}", "nonsense"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
        Path file = dir.resolve("earlier.jsonl");
        assertThatThrownBy(() -> Earlier.read(file, file)).hasMessageContaining("write over");
    }
}
