package org.xinsheng.command.converse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinsheng.dialog.DialogLab;
import org.xinsheng.extraction.Extractor;

/**
 * What conversations are played on.
 *
 * @param properties of the service
 */
record Versions(Map<String, String> properties) {

    static final Versions OF_THE_JAR = new Versions(Map.of());

    /** @throws IOException with one clear line if a folder cannot be used */
    static Versions check(@Nullable Path dialogs, @Nullable Path models) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        if (dialogs != null) {
            String folder = folder(dialogs).toUri().toString();
            readable(folder);
            properties.put("xinsheng.dialogs.dir", folder);
        }
        if (models != null) {
            System.setProperty(Extractor.MODELS, folder(models).toString());
        }
        return new Versions(properties);
    }

    private static Path folder(Path given) throws IOException {
        if (!Files.isDirectory(given)) {
            throw new IOException("no such folder: " + given);
        }
        return given.toRealPath();
    }

    private static void readable(String folder) throws IOException {
        List<String> mistakes = DialogLab.mistakes(folder);
        if (!mistakes.isEmpty()) {
            String more = mistakes.size() == 1
                    ? ""
                    : " (and " + (mistakes.size() - 1) + " more: the command check lists them)";
            throw new IOException(mistakes.getFirst().lines().findFirst().orElse("") + more);
        }
    }
}
