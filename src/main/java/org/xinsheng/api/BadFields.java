package org.xinsheng.api;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a body, so that the answer names every field at once. Not thread-safe. */
final class BadFields {

    private final Map<String, String> messages = new LinkedHashMap<>();

    private BadFields() {}

    static BadFields of() {
        return new BadFields();
    }

    BadFields text(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            messages.put(field, "is required");
        } else if (value.length() > max) {
            messages.put(field, "has more than " + max + " characters");
        } else if (value.indexOf('\0') >= 0) {
            messages.put(field, "has a NUL character");
        }
        return this;
    }

    /** A time, if there is one, of this or the last century's end: anything else is a mistake, and no calendar holds it. */
    BadFields time(String field, @Nullable OffsetDateTime value) {
        return check(
                field, value == null || (value.getYear() >= 1990 && value.getYear() <= 2100), "is not of 1990 to 2100");
    }

    BadFields required(String field, @Nullable Object value) {
        return check(field, value != null, "is required");
    }

    BadFields check(String field, boolean good, String message) {
        if (!good) {
            messages.putIfAbsent(field, message);
        }
        return this;
    }

    /**
     * @return the value, which is not null when nothing is wrong
     * @throws Invalid if anything is wrong
     */
    <T> T orThrow(@Nullable T value) {
        orThrow();
        if (value == null) {
            throw new IllegalStateException("checked before");
        }
        return value;
    }

    void orThrow() {
        if (!messages.isEmpty()) {
            throw new Invalid(Map.copyOf(messages));
        }
    }

    /** A body with wrong fields. */
    static final class Invalid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> fields;

        Invalid(Map<String, String> fields) {
            super("bad fields: " + fields.keySet());
            this.fields = fields;
        }

        Map<String, String> fields() {
            return fields;
        }
    }
}
