package org.xinsheng.dialog.script;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One registered wording.
 *
 * @param sms neutral wording for SMS, without the signature
 * @param chat for chat, in one or more variants; null to say the same there
 * @param en one line in English, added on chat for workers who write English; only texts to staff have none
 * @param expects what sending it leads to: the conversation waits for an answer
 * @param parts SMS parts it may need
 * @param late id of what is said in its place once the day that it names has passed
 * @param brief id of what is said in its place by SMS where the reply would need another part
 */
record Template(
        String sms,

        @Nullable @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> chat,

        @Nullable String en,
        @Nullable @JsonProperty("parts") Integer parts,
        @Nullable Event expects,
        @Nullable String late,
        @Nullable String brief) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    int maxParts() {
        return parts == null ? 1 : parts;
    }

    /** @param variant any number: the same one gives the same variant */
    String onChat(int variant) {
        return chat == null ? sms : chat.get(Math.floorMod(variant, chat.size()));
    }

    Stream<String> all() {
        return Stream.concat(
                Stream.of(sms), Stream.concat(chat == null ? Stream.of() : chat.stream(), Stream.ofNullable(en)));
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
