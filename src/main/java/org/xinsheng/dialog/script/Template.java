package org.xinsheng.dialog.script;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One registered wording.
 *
 * @param sms neutral wording for SMS, without the signature
 * @param chat for chat; null to say the same there
 * @param en one line in English, added on chat for workers who write English
 * @param parts SMS parts it may need
 */
record Template(
        String sms,
        @Nullable String chat,
        @Nullable String en,
        @Nullable @JsonProperty("parts") Integer parts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    int maxParts() {
        return parts == null ? 1 : parts;
    }

    String onChat() {
        return chat == null ? sms : chat;
    }

    static Set<String> placeholders(String wording) {
        return PLACEHOLDER.matcher(wording).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    /** Length with every placeholder at its bound. */
    static int longest(String wording, Map<String, Integer> bounds) {
        return PLACEHOLDER
                .matcher(wording)
                .replaceAll(m -> "字".repeat(bounds.getOrDefault(m.group(1), 0)))
                .length();
    }

    static String fill(String wording, Map<String, String> values, Map<String, Integer> bounds) {
        return PLACEHOLDER.matcher(wording).replaceAll(m -> {
            String value = values.get(m.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + m.group(1) + "}");
            }
            int bound = bounds.getOrDefault(m.group(1), value.length());
            return Matcher.quoteReplacement(value.length() > bound ? value.substring(0, bound) : value);
        });
    }
}
