package org.xinsheng.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.directory.StaffMember;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a POST once per {@code Idempotency-Key} and caller: the key and the answer are kept in the transaction of the
 * operation itself. A repetition gets the first answer again; a second one at the same instant waits for the first.
 */
@Component
class Idempotency {

    static final String HEADER = "Idempotency-Key";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Idempotency(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param key null to do it in any case
     * @param operation path of the operation; belongs to what the key stands for
     * @throws BadFields.Invalid if the key is blank or longer than 128 characters
     * @throws KeyReused if the key came before with another operation or body
     */
    @Transactional
    public ResponseEntity<String> once(
            StaffMember by, @Nullable String key, String operation, Object body, Supplier<Answer> action) {
        if (key == null) {
            return action.get().toResponse(json);
        }
        BadFields.of().text(HEADER, key, 128).orThrow();
        String request = hash(operation + "\n" + json.writeValueAsString(body));
        if (claim(by, key, request)) {
            ResponseEntity<String> response = action.get().toResponse(json);
            keep(by, key, response);
            return response;
        }
        return kept(by, key, request);
    }

    private boolean claim(StaffMember by, String key, String request) {
        return jdbc.sql("""
                        INSERT INTO api_idempotency (service_region, caller, key, request, created_at)
                        VALUES (:region, :caller, :key, :request, :now) ON CONFLICT DO NOTHING""")
                        .param("region", by.serviceRegion().value())
                        .param("caller", by.id().value())
                        .param("key", key)
                        .param("request", request)
                        .param("now", java.sql.Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private void keep(StaffMember by, String key, ResponseEntity<String> response) {
        jdbc.sql("""
                        UPDATE api_idempotency SET status = :status, etag = :etag, answer = :answer
                        WHERE service_region = :region AND caller = :caller AND key = :key""")
                .param("status", response.getStatusCode().value())
                .param("etag", response.getHeaders().getETag())
                .param("answer", response.getBody())
                .param("region", by.serviceRegion().value())
                .param("caller", by.id().value())
                .param("key", key)
                .update();
    }

    private ResponseEntity<String> kept(StaffMember by, String key, String request) {
        Kept kept = jdbc.sql("""
                        SELECT request, status, etag, answer FROM api_idempotency
                        WHERE service_region = :region AND caller = :caller AND key = :key""")
                .param("region", by.serviceRegion().value())
                .param("caller", by.id().value())
                .param("key", key)
                .query((row, n) -> new Kept(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                .single();
        if (!kept.request().equals(request)) {
            throw new KeyReused();
        }
        return new Answer(HttpStatusCode.valueOf(kept.status()), kept.etag(), kept.answer()).toResponse(json);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Kept(
            String request,
            int status,
            @Nullable String etag,
            @Nullable String answer) {}

    /** The key was used before for something else. */
    static final class KeyReused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeyReused() {
            super("this Idempotency-Key was used with another request");
        }
    }

    /**
     * What an operation answers.
     *
     * @param body an object to be written as JSON, or JSON already written; null for an empty answer
     */
    record Answer(
            HttpStatusCode status,
            @Nullable String etag,
            @Nullable Object body) {

        static Answer of(HttpStatus status, Object body) {
            return new Answer(status, null, body);
        }

        ResponseEntity<String> toResponse(JsonMapper json) {
            ResponseEntity.BodyBuilder response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
            if (etag != null) {
                response.eTag(etag);
            }
            return body == null
                    ? response.build()
                    : response.body(body instanceof String written ? written : json.writeValueAsString(body));
        }
    }
}
