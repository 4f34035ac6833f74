package org.xinsheng.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is kept.
 *
 * @param at to the microsecond, as the database keeps it
 * @param details the event as JSON
 */
record AuditRecord(
        String serviceRegion,
        UUID id,
        Instant at,
        String event,
        String subject,
        String causeKind,
        UUID causeId,
        @Nullable String actor,
        String details) {

    AuditRecord {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Everything in one string; lengths keep text from moving between two fields unnoticed. */
    String canonical() {
        StringBuilder text = new StringBuilder();
        for (Object field : new @Nullable Object[] {
            serviceRegion, id, at, event, subject, causeKind, causeId, actor == null ? "" : actor, details
        }) {
            String value = String.valueOf(field);
            text.append(value.length()).append(':').append(value);
        }
        return text.toString();
    }
}
