package org.xinsheng.channel.twilio;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the API answers when it refuses: JSON with a code, or the page of some proxy. */
final class ErrorAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ErrorAnswer() {}

    static TwilioFailure.Answered read(HttpResponse<String> answer) {
        return new TwilioFailure.Answered(answer.statusCode(), code(answer.body()), retryAfter(answer));
    }

    private static @Nullable Integer code(String body) {
        try {
            JsonNode code = JSON.readTree(body).path("code");
            return code.canConvertToInt() ? Integer.valueOf(code.asInt()) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable Duration retryAfter(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }
}
