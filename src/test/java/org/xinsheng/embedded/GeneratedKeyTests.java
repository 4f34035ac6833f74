package org.xinsheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedKeyTests {

    @TempDir
    Path dir;

    @Test
    void isMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        String key = GeneratedKey.in(dir);

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(GeneratedKey.in(dir)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve(GeneratedKey.FILE))))
                .isEqualTo("rw-------");
        try (var files = Files.list(dir)) {
            assertThat(files).hasSize(1);
        }
    }
}
