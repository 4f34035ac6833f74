package org.xinsheng.command;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the files that commands read. */
public final class InputFile {

    private InputFile() {}

    /**
     * Bytes that are not UTF-8 become replacement characters, so that one bad line does not stop the rest.
     *
     * @throws IOException with one clear line if there is no such file
     */
    public static BufferedReader open(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IOException("cannot read " + file);
        }
        return new BufferedReader(new InputStreamReader(new FileInputStream(file.toFile()), StandardCharsets.UTF_8));
    }
}
