package org.xinsheng.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words of the same caller that say something else than what was read for a field.
 *
 * @param field as in {@link org.xinsheng.core.Evidence#field()}
 * @param value what they say instead, written like the field's own value
 * @param start first character, UTF-16 offset into the original text
 * @param end behind the last character
 */
public record Contradiction(
        String field,
        Object value,
        @JsonProperty("start") int start,
        @JsonProperty("end") int end) {}
