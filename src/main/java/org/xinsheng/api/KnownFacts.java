package org.xinsheng.api;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Money;
import org.xinsheng.core.ReportFacts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
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
            "trades",
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

    private static final int MAX_NAME = 200;
    private static final int MAX_PARTIES = 50;
    private static final int MAX_PEOPLE = 1_000_000;
    private static final int MAX_MONTHS = 600;
    private static final Money MAX_AMOUNT = Money.ofYuan(100_000_000_000L);

    private final JsonMapper json;

    KnownFacts(JsonMapper json) {
        // "approx" may be left out.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
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
        ReportFacts facts = json.treeToValue(tree, ReportFacts.class);
        plausible(facts, body);
        return facts;
    }

    /** What no report can mean is refused rather than stored and counted. */
    private static void plausible(ReportFacts facts, Map<String, JsonNode> body) {
        BadFields bad = BadFields.of();
        name(bad, "employer", facts.employer(), body);
        name(bad, "project", facts.project(), body);
        name(bad, "location", facts.location(), body);
        bad.check(
                "otherParties",
                facts.otherParties().size() <= MAX_PARTIES
                        && facts.otherParties().stream().allMatch(KnownFacts::isName),
                "at most " + MAX_PARTIES + " names of 1 to " + MAX_NAME + " characters");
        bad.check(
                "amount",
                facts.amount() == null || facts.amount().max().compareTo(MAX_AMOUNT) <= 0,
                "at most " + MAX_AMOUNT + " yuan");
        bad.check(
                "headcount",
                facts.headcount() == null || facts.headcount().max() <= MAX_PEOPLE,
                "at most " + MAX_PEOPLE + " people");
        Integer months = facts.period() == null ? null : facts.period().months();
        bad.check("period", months == null || months <= MAX_MONTHS, "at most " + MAX_MONTHS + " months");
        bad.orThrow();
    }

    private static void name(BadFields bad, String field, @Nullable String name, Map<String, JsonNode> body) {
        bad.check(field, name == null || !body.containsKey(field) || isName(name), "1 to " + MAX_NAME + " characters");
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= MAX_NAME;
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
