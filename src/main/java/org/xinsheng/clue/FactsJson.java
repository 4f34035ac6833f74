package org.xinsheng.clue;

import java.util.List;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.ReportFacts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts and evidence as they are stored: the public JSON form; keys of later versions are read over. */
final class FactsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    private FactsJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static ReportFacts facts(String json) {
        return JSON.readValue(json, ReportFacts.class);
    }

    static List<Evidence> evidence(String json) {
        return JSON.readValue(json, EVIDENCE);
    }
}
