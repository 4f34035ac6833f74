package org.xinsheng.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.jspecify.annotations.Nullable;

/** A trained categorizer on characters and pairs of characters. For short texts only: it has learnt nothing else. */
final class CategorizerLabels<T extends Enum<T>> implements LabelModel<T> {

    private static final int LONGEST_TEXT = 90;

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
        if (text.length() > LONGEST_TEXT || text.text().isBlank()) {
            return null;
        }
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] outcomes = categorizer.categorize(features(text.text()));
        String best = categorizer.getBestCategory(outcomes);
        double sure = Math.min(1, outcomes[categorizer.getIndex(best)]);
        return sure < least
                ? null
                : new Finding<>(field, Enum.valueOf(type, best), List.of(), "model:" + name, sure * 0.8);
    }

    /** Characters and pairs of characters; all digits are one. */
    static String[] features(String text) {
        List<String> features = new ArrayList<>();
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
