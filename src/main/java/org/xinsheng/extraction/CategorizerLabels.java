package org.xinsheng.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.jspecify.annotations.Nullable;

/** A trained categorizer on the characters and pairs of characters that a text holds, however often. */
final class CategorizerLabels<T extends Enum<T>> implements LabelModel<T> {

    /** What a letter is about is said by then. */
    static final int LONGEST_TEXT = 2000;

    private final DoccatModel model;
    private final Class<T> type;
    private final String name;
    private final double least;

    private CategorizerLabels(DoccatModel model, Class<T> type, String name, double least) {
        this.model = model;
        this.type = type;
        this.name = name;
        this.least = least;
    }

    /**
     * @param name of the model file without its ending
     * @param least probability below which the model keeps silent
     */
    static <T extends Enum<T>> CategorizerLabels<T> load(String name, Class<T> type, double least) {
        try (InputStream in = ModelFiles.open(name + ".bin")) {
            return new CategorizerLabels<>(new DoccatModel(in), type, name, least);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable model: " + name, e);
        }
    }

    @Override
    public @Nullable Finding<T> find(NormalizedText text, Field<T> field) {
        if (text.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] outcomes =
                categorizer.categorize(features(text.beginning(LONGEST_TEXT).text()));
        String best = categorizer.getBestCategory(outcomes);
        double sure = Math.min(1, outcomes[categorizer.getIndex(best)]);
        return sure < least ? null : new Finding<>(field, Enum.valueOf(type, best), List.of(), "model:" + name, sure);
    }

    static String best(DoccatModel model, String text) {
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        return categorizer.getBestCategory(categorizer.categorize(features(text)));
    }

    /** Characters and pairs of characters, each once; all digits are one. */
    static String[] features(String text) {
        Set<String> features = new LinkedHashSet<>();
        String[] tokens = CharacterTokens.of(text).tokens();
        String before = "^";
        for (String token : tokens) {
            String now = Character.isDigit(token.charAt(0)) ? "0" : token;
            features.add(now);
            features.add(before + now);
            before = now;
        }
        features.add(before + "$");
        return features.toArray(String[]::new);
    }
}
