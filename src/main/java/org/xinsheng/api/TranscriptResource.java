package org.xinsheng.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
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
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Utterance;

/** Transcripts of the government hotline (A04). A ticket that comes twice is registered once. */
@RestController
@RequestMapping(path = "/api/v1/hotline/transcripts", produces = MediaType.APPLICATION_JSON_VALUE)
class TranscriptResource {

    private final Callers callers;
    private final Intake intake;
    private final Idempotency idempotency;

    TranscriptResource(Callers callers, Intake intake, Idempotency idempotency) {
        this.callers = callers;
        this.intake = intake;
        this.idempotency = idempotency;
    }

    @PostMapping
    ResponseEntity<String> transcript(
            @RequestBody Body body,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            Principal principal) {
        StaffMember by = callers.of(principal);
        body.check();
        return idempotency.once(
                by,
                key,
                "transcripts",
                body,
                () -> Idempotency.Answer.of(HttpStatus.CREATED, Created.of(body.registeredBy(by, intake))));
    }

    record Created(ReportNumber number, @JsonUnwrapped Extraction extraction) {

        static Created of(Intake.Transcribed transcribed) {
            return new Created(transcribed.number(), transcribed.extraction());
        }
    }

    record Said(
            Utterance.@Nullable Speaker speaker, @Nullable String text) {}

    record Body(
            @Nullable String ticketNumber,
            @Nullable String callerPhone,
            @Nullable OffsetDateTime calledAt,
            @Nullable List<@Nullable Said> turns) {

        void check() {
            BadFields bad = BadFields.of()
                    .text("ticketNumber", ticketNumber, 64)
                    .required("calledAt", calledAt)
                    .time("calledAt", calledAt)
                    .check("callerPhone", callerPhone == null || phone().isPresent(), "is not a telephone number")
                    .check("turns", turns != null && !turns.isEmpty() && turns.size() <= 5_000, "1 to 5000 turns");
            for (int i = 0; turns != null && i < turns.size(); i++) {
                Said said = turns.get(i);
                bad.check("turns[" + i + "].speaker", said != null && said.speaker() != null, "AGENT or CALLER");
                bad.check("turns[" + i + "].text", said != null && said.text() != null, "is required");
            }
            bad.check("turns", length() <= ReportResource.MAX_TEXT, "has too much text");
            bad.orThrow();
        }

        private long length() {
            return turns == null
                    ? 0
                    : turns.stream()
                            .filter(Objects::nonNull)
                            .map(Said::text)
                            .filter(Objects::nonNull)
                            .mapToLong(String::length)
                            .sum();
        }

        private Optional<PhoneNumber> phone() {
            return Optional.ofNullable(callerPhone).flatMap(PhoneNumber::parse);
        }

        private Intake.Transcribed registeredBy(StaffMember by, Intake intake) {
            List<Utterance> utterances = Objects.requireNonNull(turns).stream()
                    .map(Objects::requireNonNull)
                    .map(s -> new Utterance(Objects.requireNonNull(s.speaker()), Objects.requireNonNull(s.text())))
                    .toList();
            return intake.transcript(
                    by,
                    Objects.requireNonNull(ticketNumber),
                    phone(),
                    utterances,
                    Objects.requireNonNull(calledAt).toInstant());
        }
    }
}
