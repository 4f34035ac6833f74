package org.xinsheng.command.converse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PublicJson;
import org.xinsheng.extraction.GoldReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A conversation with what should come of it; see src/test/resources/dialogs/README.md.
 *
 * @param person whether a person must be called; null: either is fine
 * @param mayNotAsk slots whose answer came before a question
 */
record GoldDialog(
        String id,
        String style,
        Script script,
        List<GoldReport> reports,
        boolean alert,
        @Nullable Boolean person,
        Set<String> mayNotAsk) {

    private static final JsonMapper JSON = PublicJson.mapper();

    /** @param name of a file in {@code /dialogs/} of the test resources */
    static List<GoldDialog> load(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldDialog.class.getResourceAsStream("/dialogs/" + name), name),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(GoldDialog::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldDialog read(String line) {
        JsonNode json = JSON.readTree(line);
        String id = json.get("id").asString();
        JsonNode person = json.get("person");
        return new GoldDialog(
                id,
                json.get("style").asString(),
                Script.read(line),
                json.get("reports")
                        .valueStream()
                        .map(gold -> GoldReport.of(id, inYuan(gold)))
                        .toList(),
                json.get("alert").booleanValue(),
                person.isNull() ? null : person.booleanValue(),
                json.get("mayNotAsk").valueStream().map(JsonNode::asString).collect(Collectors.toSet()));
    }

    /** Sums as the labelled reports have them. */
    private static JsonNode inYuan(JsonNode gold) {
        if (gold.get("amount") instanceof ObjectNode amount) {
            amount.set("yuan_min", amount.remove("min"));
            amount.set("yuan_max", amount.remove("max"));
        }
        return gold;
    }
}
