package org.xinsheng.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is known of names, in files of the project. */
final class NameFiles {

    private NameFiles() {}

    /** All lines but remarks. @param path in the resources, beginning with a slash or beside this class */
    static List<String> lines(String path) {
        try (InputStream in = Objects.requireNonNull(NameFiles.class.getResourceAsStream(path));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
