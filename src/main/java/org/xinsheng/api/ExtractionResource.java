package org.xinsheng.api;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Extractor;

/** Reads a text without keeping it. */
@RestController
@RequestMapping(path = "/api/v1/extractions", produces = MediaType.APPLICATION_JSON_VALUE)
class ExtractionResource {

    private final Extractor extractor;
    private final Clock clock;

    ExtractionResource(Extractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    @PostMapping
    Extraction extract(@RequestBody Text body) {
        String text = BadFields.of()
                .text("text", body.text(), ReportResource.MAX_TEXT)
                .time("receivedAt", body.receivedAt())
                .orThrow(body.text());
        Instant at =
                body.receivedAt() == null ? clock.instant() : body.receivedAt().toInstant();
        return extractor.extract(text, at);
    }

    /** @param receivedAt RFC 3339; now if left out */
    record Text(@Nullable String text, @Nullable OffsetDateTime receivedAt) {}
}
