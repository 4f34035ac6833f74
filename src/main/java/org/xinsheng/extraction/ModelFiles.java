package org.xinsheng.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of {@code nlp-models/}: on the class path, or in the folder that {@link Extractor#MODELS} names. */
final class ModelFiles {

    private static final String FOLDER = "/nlp-models/";

    private static final @Nullable String OTHERS = System.getProperty(Extractor.MODELS);

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
        return open(name, OTHERS == null ? null : Path.of(OTHERS));
    }

    /** @param others folder whose files go first; null for none */
    static InputStream open(String name, @Nullable Path others) {
        if (others != null && Files.isRegularFile(others.resolve(name))) {
            try {
                return Files.newInputStream(others.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException("unreadable: " + others.resolve(name), e);
            }
        }
        InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("missing from the class path: " + FOLDER + name);
        }
        return in;
    }
}
