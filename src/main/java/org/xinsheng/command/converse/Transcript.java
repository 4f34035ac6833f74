package org.xinsheng.command.converse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.clue.ClueView;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;
import org.xinsheng.linking.LinkOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came of a conversation. @param turns what happened on the way, if that is asked for */
record Transcript(
        JsonNode id,
        List<Said> outbound,
        List<Filed> reports,
        List<Alert> alerts,
        boolean handedOver,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TurnLog.Entry> turns) {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(SerializationFeature.INDENT_OUTPUT).build();

    static String write(Transcript transcript) {
        return JSON.writeValueAsString(transcript);
    }

    static String error(@Nullable JsonNode id, String message) {
        ObjectNode line = JSON.createObjectNode();
        line.set("id", id == null || id.isMissingNode() ? JSON.nullNode() : id);
        line.put("error", message);
        return JSON.writeValueAsString(line);
    }

    /** A text of the service; {@code at} counts from the start of the conversation, in seconds. */
    record Said(String at, String text) {}

    /** A report that the conversation made. */
    record Filed(
            ReportNumber number,
            ReportNumber clue,
            LinkOutcome decision,
            UnitId responsibleUnit,
            @JsonUnwrapped ReportFacts facts) {

        static Filed of(ReportNumber number, ReportFacts facts, ClueView clue) {
            ReportNumber master = clue.master() == null ? clue.number() : clue.master();
            return new Filed(
                    number, master, clue.outcome(), clue.responsibility().unit(), facts);
        }
    }

    /** An alarm. */
    record Alert(int level, String reason) {}
}
