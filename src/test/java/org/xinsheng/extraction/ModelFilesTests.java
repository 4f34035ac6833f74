package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTests {

    @TempDir
    Path others = Path.of("");

    @Test
    void readsWhatAnotherFolderHasAndTheRestFromTheJar() throws IOException {
        Files.writeString(others.resolve("confidence.tsv"), "other");

        try (InputStream other = ModelFiles.open("confidence.tsv", others);
                InputStream ours = ModelFiles.open("manifest.json", others)) {
            assertThat(new String(other.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("other");
            assertThat(ours.readAllBytes()).isNotEmpty();
        }
    }
}
