package org.xinsheng.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PublicJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report with the reading that a careful clerk would give it; see src/test/resources/understanding/README.md. */
public record GoldReport(String id, String text, Instant receivedAt, JsonNode gold) {

    private static final JsonMapper JSON = PublicJson.mapper();

    /** For the few texts of unknown date. */
    private static final Instant SOME_DAY = Instant.parse("2026-06-15T01:00:00Z");

    /** @param name of a file in {@code /understanding/} on the class path */
    static List<GoldReport> load(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldReport.class.getResourceAsStream("/understanding/" + name), name),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(GoldReport::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report that a conversation should lead to: its words are elsewhere. */
    public static GoldReport of(String id, JsonNode gold) {
        return new GoldReport(id, "", SOME_DAY, gold);
    }

    private static GoldReport of(String line) {
        JsonNode json = JSON.readTree(line);
        JsonNode at = json.get("receivedAt");
        Instant receivedAt = at == null || at.isNull()
                ? SOME_DAY
                : OffsetDateTime.parse(at.asString()).toInstant();
        return new GoldReport(json.get("id").asString(), json.get("text").asString(), receivedAt, json.get("gold"));
    }

    public String label(String key) {
        return gold.get(key).asString();
    }

    /** Every surface of a name that is accepted; empty where none is named. */
    public List<String> names(String key) {
        JsonNode names = gold.get(key);
        return names == null
                ? List.of()
                : names.valueStream().map(JsonNode::asString).toList();
    }

    /** The object of a number or a period, null where nothing was said. */
    public @Nullable JsonNode part(String key) {
        JsonNode part = gold.get(key);
        return part == null || part.isNull() ? null : part;
    }

    static @Nullable Integer number(@Nullable JsonNode part, String key) {
        JsonNode value = part == null ? null : part.get(key);
        return value == null || value.isNull() ? null : (int) Math.round(value.asDouble());
    }
}
