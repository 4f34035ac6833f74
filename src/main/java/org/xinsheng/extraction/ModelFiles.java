package org.xinsheng.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of {@code nlp-models/} on the class path. */
final class ModelFiles {

    private static final String FOLDER = "/nlp-models/";

    private ModelFiles() {}

    /** Lines of a text file, blank ones and comments ({@code #}) left out. */
    static List<String> lines(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + FOLDER + name, e);
        }
    }

    static InputStream open(String name) {
        InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("missing from the class path: " + FOLDER + name);
        }
        return in;
    }
}
