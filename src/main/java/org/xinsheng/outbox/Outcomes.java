package org.xinsheng.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.channel.LookUp;
import org.xinsheng.channel.SendResult;
import org.xinsheng.core.Timestamps;

/**
 * Notes what became of an attempt, in one transaction each. Only the row's current attempt moves the row, and only while
 * its fate is open: a result that comes after a receipt, or after the attempt was given up, changes nothing that is known
 * better.
 */
@Component
class Outcomes {

    private static final Duration SHORTEST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);
    private static final Duration FIRST_ASK_AGAIN = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final OutboxSettings settings;
    private final TransactionTemplate transaction;

    Outcomes(JdbcClient jdbc, OutboxSettings settings, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    void sent(Attempt attempt, SendResult result, Instant now) {
        transaction.executeWithoutResult(status -> note(attempt, result, now));
    }

    void lookedUp(Attempt attempt, LookUp answer, Instant now) {
        transaction.executeWithoutResult(status -> note(attempt, answer, now));
    }

    private void note(Attempt attempt, SendResult result, Instant now) {
        switch (result) {
            case SendResult.Accepted accepted -> {
                takeBackWhatWasFound(attempt, accepted.externalId(), now);
                record(attempt, "ACCEPTED", null, accepted.externalId(), now);
                accepted(attempt, DeliveryStatus.ACCEPTED, now);
            }
            case SendResult.Refused refused -> {
                record(attempt, "REFUSED", refused.code() + " " + refused.reason(), null, now);
                move(attempt, "REFUSED", refused.code(), now, now);
            }
            case SendResult.NotProcessed notProcessed -> {
                record(attempt, "NOT_PROCESSED", notProcessed.reason(), null, now);
                tryAgain(attempt, notProcessed.retryAfter(), now);
            }
            case SendResult.Unknown unknown -> {
                record(attempt, "UNKNOWN", unknown.reason(), null, now);
                move(attempt, "UNKNOWN", null, now.plus(settings.reconcileAfter()), now);
            }
        }
    }

    private void note(Attempt attempt, LookUp answer, Instant now) {
        switch (answer) {
            case LookUp.Found found -> found(attempt, found, now);
            case LookUp.NotThere notThere -> {
                record(attempt, "NOT_THERE", null, null, now);
                sendOnceMore(attempt, now);
            }
            case LookUp.CannotAsk cannotAsk -> askAgain(attempt, cannotAsk.reason(), now);
        }
    }

    private void found(Attempt attempt, LookUp.Found found, Instant now) {
        lock(found.externalId());
        if (isClaimed(attempt, found.externalId())) {
            askAgain(attempt, "claimed by another attempt meanwhile", now);
            return;
        }
        record(attempt, "FOUND", null, found.externalId(), now);
        accepted(attempt, found.status(), now);
    }

    /** Whether a provider's id belongs to another attempt than this one. */
    boolean isClaimed(Attempt attempt, String externalId) {
        return jdbc.sql("""
                        SELECT count(*) FROM outbox_attempt
                        WHERE channel = :channel AND external_id = :external AND id <> :id
                        """)
                        .param("channel", attempt.message().to().channel().name())
                        .param("external", externalId)
                        .param("id", attempt.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void lock(String externalId) {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))) AS locked")
                .param("id", externalId)
                .query(Integer.class)
                .single();
    }

    /** The provider's own answer is certain; what a look-up made of the list was not. That one is asked for again. */
    private void takeBackWhatWasFound(Attempt attempt, String externalId, Instant now) {
        lock(externalId);
        jdbc.sql("""
                        WITH wrong AS (
                            UPDATE outbox_attempt SET outcome = 'UNKNOWN', external_id = NULL
                            WHERE channel = :channel AND external_id = :external AND id <> :id AND outcome = 'FOUND'
                            RETURNING service_region, text_id, id)
                        UPDATE outbox_text t SET state = 'UNKNOWN', delivery = NULL, due_at = :now, updated_at = :now
                        FROM wrong
                        WHERE t.service_region = wrong.service_region AND t.id = wrong.text_id AND t.attempt_id = wrong.id
                        """)
                .param("channel", attempt.message().to().channel().name())
                .param("external", externalId)
                .param("id", attempt.id())
                .param("now", Timestamps.of(now))
                .update();
    }

    private void accepted(Attempt attempt, DeliveryStatus status, Instant now) {
        jdbc.sql("""
                        UPDATE outbox_text SET state = 'ACCEPTED', delivery = coalesce(delivery, :delivery), updated_at = :now
                        WHERE service_region = :region AND id = :text AND attempt_id = :attempt
                          AND state IN ('SENDING', 'UNKNOWN')
                        """)
                .param("delivery", status.name())
                .param("now", Timestamps.of(now))
                .param("region", attempt.serviceRegion().value())
                .param("text", attempt.text())
                .param("attempt", attempt.id())
                .update();
    }

    private void tryAgain(Attempt attempt, Duration after, Instant now) {
        Instant firstTry = jdbc.sql(
                        "SELECT first_attempt_at FROM outbox_text WHERE service_region = :region AND id = :id")
                .param("region", attempt.serviceRegion().value())
                .param("id", attempt.text())
                .query((row, number) -> Timestamps.read(row, "first_attempt_at"))
                .single();
        boolean tooLong = now.isAfter(firstTry.plus(settings.retryFor()));
        move(attempt, tooLong ? "NEEDS_PERSON" : "QUEUED", null, now.plus(bounded(after)), now);
    }

    private static Duration bounded(Duration pause) {
        if (pause.compareTo(SHORTEST_RETRY) < 0) {
            return SHORTEST_RETRY;
        }
        return pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause;
    }

    private void sendOnceMore(Attempt attempt, Instant now) {
        jdbc.sql("""
                        UPDATE outbox_text
                        SET state = CASE WHEN resends = 0 THEN 'QUEUED' ELSE 'NEEDS_PERSON' END,
                            resends = resends + 1, due_at = :now, updated_at = :now
                        WHERE service_region = :region AND id = :text AND attempt_id = :attempt AND state = 'UNKNOWN'
                        """)
                .param("now", Timestamps.of(now))
                .param("region", attempt.serviceRegion().value())
                .param("text", attempt.text())
                .param("attempt", attempt.id())
                .update();
    }

    private void askAgain(Attempt attempt, String reason, Instant now) {
        record(attempt, "UNKNOWN", reason, null, now);
        boolean tooLong = now.isAfter(attempt.startedAt().plus(settings.askFor()));
        Duration pause = bounded(FIRST_ASK_AGAIN.multipliedBy(1L << Math.min(attempt.lookUps() - 1, 10)));
        move(attempt, tooLong ? "NEEDS_PERSON" : "UNKNOWN", null, now.plus(pause), now);
    }

    private void move(Attempt attempt, String state, @Nullable String errorCode, Instant dueAt, Instant now) {
        jdbc.sql("""
                        UPDATE outbox_text SET state = :state, error_code = :code, due_at = :due, updated_at = :now
                        WHERE service_region = :region AND id = :text AND attempt_id = :attempt
                          AND state IN ('SENDING', 'UNKNOWN')
                        """)
                .param("state", state)
                .param("code", errorCode)
                .param("due", Timestamps.of(dueAt))
                .param("now", Timestamps.of(now))
                .param("region", attempt.serviceRegion().value())
                .param("text", attempt.text())
                .param("attempt", attempt.id())
                .update();
    }

    private void record(
            Attempt attempt, String outcome, @Nullable String detail, @Nullable String externalId, Instant now) {
        UUID id = attempt.id();
        jdbc.sql("""
                        UPDATE outbox_attempt
                        SET outcome = :outcome, detail = left(:detail, 200), ended_at = :now,
                            external_id = coalesce(:external, external_id)
                        WHERE service_region = :region AND id = :id
                        """)
                .param("outcome", outcome)
                .param("detail", detail)
                .param("external", externalId)
                .param("now", Timestamps.of(now))
                .param("region", attempt.serviceRegion().value())
                .param("id", id)
                .update();
    }
}
