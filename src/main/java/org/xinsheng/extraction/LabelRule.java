package org.xinsheng.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that settle a label.
 *
 * @param name as it is shown in evidence
 * @param words pattern with bounded gaps only, so that matching stays linear
 * @param <T> type of the label
 */
record LabelRule<T>(String name, T label, Pattern words) {

    static <T> LabelRule<T> of(String name, T label, String words) {
        return new LabelRule<>(name, label, Pattern.compile(words));
    }

    boolean holds(String text) {
        return words.matcher(text).find();
    }

    @Nullable Finding<T> find(NormalizedText text, Field<T> field, double confidence) {
        Matcher matcher = words.matcher(text.text());
        if (!matcher.find() || matcher.end() == matcher.start()) {
            return null;
        }
        return Finding.of(field, label, text.span(matcher.start(), matcher.end()), "rule:" + name, confidence);
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
