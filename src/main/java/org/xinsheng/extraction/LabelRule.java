package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.pattern.Words;

/**
 * Words that settle a label.
 *
 * @param name as it is shown in evidence
 * @param words what the text must hold
 * @param <T> type of the label
 */
record LabelRule<T>(String name, T label, Words words) {

    static <T> LabelRule<T> of(String name, T label, String words) {
        return new LabelRule<>(name, label, Words.of(words));
    }

    @Nullable Finding<T> find(NormalizedText text, Field<T> field, double confidence) {
        Words.Place place = words.find(text.text());
        if (place == null || place.isEmpty()) {
            return null;
        }
        return Finding.of(field, label, text.span(place.start(), place.end()), "rule:" + name, confidence);
    }

    /** The first place where the words are meant as a fact ({@link Assertion}). */
    @Nullable Finding<T> findFact(NormalizedText text, Field<T> field, double confidence) {
        String read = text.text();
        for (Words.Place place = words.find(read); place != null; place = words.find(read, place.end())) {
            if (place.isEmpty()) {
                return null;
            }
            if (Assertion.isAsserted(read, place)) {
                return Finding.of(field, label, text.span(place.start(), place.end()), "rule:" + name, confidence);
            }
        }
        return null;
    }

    /** The first rule that holds as a fact, in their order. */
    static <T> @Nullable Finding<T> firstFact(
            List<LabelRule<T>> rules, NormalizedText text, Field<T> field, double confidence) {
        for (LabelRule<T> rule : rules) {
            Finding<T> found = rule.findFact(text, field, confidence);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first rule that holds, in their order. */
    static <T> @Nullable Finding<T> first(
            List<LabelRule<T>> rules, NormalizedText text, Field<T> field, double confidence) {
        for (LabelRule<T> rule : rules) {
            Finding<T> found = rule.find(text, field, confidence);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
