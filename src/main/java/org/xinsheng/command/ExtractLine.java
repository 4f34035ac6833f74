package org.xinsheng.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PublicJson;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Extractor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers one line of {@code extract}: with what the text says, or with what is wrong with the line. */
final class ExtractLine {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final JsonMapper json = PublicJson.mapper();
    private final Extractor extractor;
    private final Clock clock;

    ExtractLine(Extractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    /** @param number of the line, from 1, for the complaint on standard error */
    String answer(String line, int number) {
        JsonNode id = null;
        try {
            JsonNode given = json.readTree(line);
            id = idOf(given);
            return json.writeValueAsString(read(given, id));
        } catch (JacksonException e) {
            return refuse(number, id, "not JSON" + column(e));
        } catch (BadLine e) {
            return refuse(number, id, String.valueOf(e.getMessage()));
        }
    }

    /** Unknown where JSON is too deep or a number too long. */
    private static String column(JacksonException e) {
        return e.getLocation() == null ? "" : ", in column " + e.getLocation().getColumnNr();
    }

    private static @Nullable JsonNode idOf(JsonNode given) {
        JsonNode id = given.get("id");
        return id == null || id.isNull() || id.isContainer() ? null : id;
    }

    private ObjectNode read(JsonNode given, @Nullable JsonNode id) {
        if (!given.isObject()) {
            throw new BadLine("not a JSON object");
        }
        if (id == null) {
            throw new BadLine("id is missing");
        }
        JsonNode text = given.get("text");
        if (text == null || !text.isString()) {
            throw new BadLine("text is missing");
        }
        Extraction extraction = extractor.extract(text.stringValue(), receivedAt(given.get("receivedAt")));
        ObjectNode answer = json.createObjectNode();
        answer.set("id", id);
        answer.setAll((ObjectNode) json.valueToTree(extraction));
        return answer;
    }

    private Instant receivedAt(@Nullable JsonNode given) {
        if (given == null || given.isNull()) {
            return clock.instant();
        }
        OffsetDateTime time;
        try {
            time = OffsetDateTime.parse(given.asString());
        } catch (DateTimeException | JacksonException e) {
            throw new BadLine("receivedAt is no RFC 3339 time: " + given);
        }
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            throw new BadLine("receivedAt is not of " + FIRST_YEAR + " to " + LAST_YEAR + ": " + given);
        }
        return time.toInstant();
    }

    private String refuse(int number, @Nullable JsonNode id, String error) {
        System.err.println("xinsheng: line " + number + ": " + error);
        ObjectNode answer = json.createObjectNode();
        answer.set("id", id == null ? json.nullNode() : id);
        answer.put("error", error);
        return json.writeValueAsString(answer);
    }

    private static final class BadLine extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }
}
