package org.xinsheng.api;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.directory.StaffMember;
import tools.jackson.databind.JsonNode;

/** Reports that other systems and windows hand in (A01 to A11): one door for all of them. */
@RestController
@RequestMapping(path = "/api/v1/reports", produces = MediaType.APPLICATION_JSON_VALUE)
class ReportResource {

    /** Longest text taken, in characters. */
    static final int MAX_TEXT = 200_000;

    private final Callers callers;
    private final Intake intake;
    private final Idempotency idempotency;

    ReportResource(Callers callers, Intake intake, Idempotency idempotency) {
        this.callers = callers;
        this.intake = intake;
        this.idempotency = idempotency;
    }

    @PostMapping
    ResponseEntity<String> report(
            @RequestBody Body body,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            Principal principal) {
        StaffMember by = callers.of(principal);
        body.check();
        return idempotency.once(
                by,
                key,
                "reports",
                body,
                () -> Idempotency.Answer.of(HttpStatus.CREATED, new Created(intake.report(by, body))));
    }

    record Created(ReportNumber number) {}

    /** @param name is taken so that a sender need not strip it; a report needs no name and it is not kept */
    record Contact(@Nullable String phone, @Nullable String name) {}

    /** A report; fields of {@code extract} that are already known may stand beside these. */
    static final class Body {
        public @Nullable SourceChannel channel;
        public @Nullable String externalNumber;
        public @Nullable String text;
        public @Nullable OffsetDateTime receivedAt;
        public @Nullable Contact contact;

        @JsonAnySetter
        public Map<String, JsonNode> known = new LinkedHashMap<>();

        void check() {
            BadFields.of()
                    .required("channel", channel)
                    .text("text", text, MAX_TEXT)
                    .time("receivedAt", receivedAt)
                    .check("externalNumber", externalNumber == null || fitsNumber(externalNumber), "1 to 64 characters")
                    .check("contact.phone", phone().isPresent() || !hasPhone(), "is not a telephone number")
                    .orThrow();
        }

        private static boolean fitsNumber(String number) {
            return !number.isBlank() && number.length() <= 64 && number.indexOf('\0') < 0;
        }

        private boolean hasPhone() {
            return contact != null
                    && contact.phone() != null
                    && !contact.phone().isBlank();
        }

        Optional<PhoneNumber> phone() {
            return Optional.ofNullable(contact).map(Contact::phone).flatMap(PhoneNumber::parse);
        }
    }
}
