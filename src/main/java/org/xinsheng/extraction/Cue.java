package org.xinsheng.extraction;

import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.pattern.Words;

/**
 * Words that speak for something. One alone settles little; readers weigh how many there are.
 *
 * @param name as it is shown in evidence
 */
record Cue(String name, Words words) {

    /** More often is not more: what is said five times is its subject. */
    static final int MOST = 5;

    static Cue of(String name, String words) {
        return new Cue(name, Words.of(words));
    }

    boolean in(String text) {
        return words.isIn(text);
    }

    /** How often the words are there, up to {@link #MOST}. */
    int count(String text) {
        return words.all(text, MOST).size();
    }

    /** How many different words of it are there, among the first {@link #MOST}. */
    int kinds(String text) {
        return (int) words.all(text, MOST).stream()
                .map(place -> place.in(text))
                .distinct()
                .count();
    }

    /** Where the words stand first, within the normalized text. */
    @Nullable Span first(String text) {
        Words.Place place = words.find(text);
        return place == null || place.isEmpty() ? null : new Span(place.start(), place.end());
    }
}
