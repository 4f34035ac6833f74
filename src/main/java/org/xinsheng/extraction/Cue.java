package org.xinsheng.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak for something. One alone settles little; readers weigh how many there are.
 *
 * @param name as it is shown in evidence
 * @param words with bounded gaps only, so that matching stays linear
 */
record Cue(String name, Pattern words) {

    /** More often is not more: what is said five times is its subject. */
    static final int MOST = 5;

    static Cue of(String name, String words) {
        return new Cue(name, Pattern.compile(words));
    }

    boolean in(String text) {
        return words.matcher(text).find();
    }

    /** How often the words are there, up to {@link #MOST}. */
    int count(String text) {
        Matcher matcher = words.matcher(text);
        int count = 0;
        while (count < MOST && matcher.find()) {
            count++;
        }
        return count;
    }

    /** Where the words stand first, within the normalized text. */
    @Nullable Span first(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() && matcher.end() > matcher.start() ? new Span(matcher.start(), matcher.end()) : null;
    }
}
