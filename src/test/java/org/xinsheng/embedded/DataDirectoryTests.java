package org.xinsheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    Path dir;

    @Test
    void isHeldByOneServiceAtATime() throws IOException {
        try (DataDirectory first = DataDirectory.open(dir)) {
            assertThatThrownBy(() -> DataDirectory.open(dir))
                    .isInstanceOf(UnusableDataDirectory.class)
                    .hasMessageContaining(first.path().toString())
                    .hasMessageContaining("in use by another running xinsheng");
        }
        DataDirectory.open(dir).close();
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        Path file = Files.createFile(dir.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("below")))
                .isInstanceOf(UnusableDataDirectory.class)
                .hasMessageContaining("can't be written");
    }

    @Test
    void takesNoOtherProcessForAnOrphan() throws IOException {
        Path pidFile = dir.resolve("postmaster.pid");
        assertThat(Orphan.of(pidFile, "postgres", dir)).isEmpty();

        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
        assertThat(Orphan.of(pidFile, "postgres", dir)).isEmpty();
        assertThat(Orphan.of(pidFile, "java", dir))
                .as("works in another directory")
                .isEmpty();

        Files.writeString(pidFile, "garbage");
        assertThat(Orphan.of(pidFile, "java", Path.of("."))).isEqualTo(Optional.empty());
    }
}
