package org.xinsheng.core;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON that the world outside sees, the same in the API and in the commands: keys in the order of the records,
 * what is not known as null, months as "2026-03", money in yuan without an exponent, unknown keys ignored on reading.
 */
public final class PublicJson {

    private PublicJson() {}

    /** Makes any mapper write and read the public form. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** A mapper for the public form; thread-safe, keep it. */
    public static JsonMapper mapper() {
        return configure(JsonMapper.builder()).build();
    }
}
