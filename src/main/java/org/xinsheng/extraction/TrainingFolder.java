package org.xinsheng.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The training data in {@code nlp-models/}, and the reports with known answers that models are measured on. */
final class TrainingFolder {

    private static final List<String> WHOLE_TEXTS =
            List.of("messages.txt", "letters.txt", "labour-letters.txt", "civic.txt");

    private final Path folder;

    TrainingFolder(Path folder) {
        this.folder = folder;
    }

    /** Lines without blank ones and comments. */
    List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Texts made from templates, the same for the same seed. */
    TrainingTexts texts(long seed) throws IOException {
        TrainingPlaces places =
                new TrainingPlaces(lines("gazetteer/divisions.tsv"), ModelFiles.lines("lexicon/surnames.txt"));
        return new TrainingTexts(new TrainingGrammar(lines("training/words.txt"), places, seed));
    }

    List<MarkedText> wholeTexts() throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        for (String name : WHOLE_TEXTS) {
            lines("training/" + name).stream().map(MarkedText::of).forEach(texts::add);
        }
        return texts;
    }

    /** Reports with known answers, one JSON object a line; none where the sources are not at hand. */
    List<String> reports() throws IOException {
        Path corpora = folder.toAbsolutePath().resolveSibling("src/test/resources/understanding");
        List<String> reports = new ArrayList<>();
        for (String name : List.of("messages.jsonl", "letters.jsonl", "others.jsonl")) {
            if (Files.exists(corpora.resolve(name))) {
                reports.addAll(Files.readAllLines(corpora.resolve(name), StandardCharsets.UTF_8));
            }
        }
        return reports;
    }
}
