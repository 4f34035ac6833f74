package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The words that a field rests on.
 *
 * @param field name of the field as in the JSON of {@code extract}, such as {@code amount}
 * @param start first character, UTF-16 offset into the original text
 * @param end behind the last character, at most the length of the text
 * @param by what found it: {@code rule:NAME}, {@code model:NAME}, {@code gazetteer}, or several joined with {@code +}
 * @param confidence 0 to 1; of findings that say 0.9, nine in ten should be right
 */
public record Evidence(String field, @JsonProperty("start") int start, int end, String by, double confidence) {

    public Evidence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty span: " + start + " to " + end);
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence out of range: " + confidence);
        }
    }
}
