package org.xinsheng.api;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ReportFacts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays facts that the sender already knows over those that were read from the text. */
@Component
class KnownFacts {

    private static final Set<String> FIELDS = Set.of(
            "matter",
            "intent",
            "employer",
            "otherParties",
            "project",
            "location",
            "regionCode",
            "industry",
            "amount",
            "headcount",
            "period",
            "incident",
            "legalStage",
            "cause",
            "employerFacts",
            "constructionType",
            "projectNatureHint",
            "hardship");

    /** As JSON writes it; the database keeps no text with it. */
    private static final String WRITTEN_NUL = "\\u0000";

    private final JsonMapper json;

    KnownFacts(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param body of which only the fields of {@code extract} are looked at; null values are ignored
     * @throws BadFields.Invalid naming every field whose value does not fit
     */
    ReportFacts over(ReportFacts read, Map<String, JsonNode> body) {
        BadFields bad = BadFields.of();
        ObjectNode tree = json.valueToTree(read);
        FIELDS.stream().filter(body::containsKey).sorted().forEach(field -> {
            JsonNode value = body.get(field);
            if (value != null && !value.isNull()) {
                bad.check(field, fits(json.valueToTree(ReportFacts.empty()), field, value), "does not fit");
                tree.set(field, value);
            }
        });
        bad.orThrow();
        return json.treeToValue(tree, ReportFacts.class);
    }

    private boolean fits(ObjectNode empty, String field, JsonNode value) {
        try {
            json.treeToValue(empty.set(field, value), ReportFacts.class);
            return !value.toString().contains(WRITTEN_NUL);
        } catch (JacksonException e) {
            return false;
        }
    }
}
