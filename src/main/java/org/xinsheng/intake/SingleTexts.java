package org.xinsheng.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.Timestamps;

/** Shows every single text to the listeners, before any waiting. A text that they fail on comes again, ever later. */
@Component
class SingleTexts implements DueTask {

    static final String NAME = "intake.texts";

    private static final Logger log = LoggerFactory.getLogger(SingleTexts.class);
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final InboxRows rows;
    private final TransactionTemplate transaction;
    private final ObjectProvider<TextListener> listeners;
    private final IntakeSettings settings;

    SingleTexts(
            JdbcClient jdbc,
            InboxRows rows,
            PlatformTransactionManager transactions,
            ObjectProvider<TextListener> listeners,
            IntakeSettings settings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.listeners = listeners;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int runDue(Instant now) {
        int done = 0;
        for (Due due : due(now)) {
            done += show(due, now) ? 1 : 0;
        }
        return done;
    }

    private List<Due> due(Instant now) {
        return jdbc.sql("""
                        SELECT service_region, id, check_attempts FROM intake_text
                        WHERE checked_at IS NULL AND check_due_at <= :now ORDER BY check_due_at, id LIMIT :limit
                        """)
                .param("now", Timestamps.of(now))
                .param("limit", AT_ONCE)
                .query((row, number) ->
                        new Due(new RegionCode(row.getString(1)), row.getObject(2, UUID.class), row.getInt(3)))
                .list();
    }

    private boolean show(Due due, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> showLocked(due, now)));
        } catch (RuntimeException e) {
            postpone(due, now, e);
            return true;
        }
    }

    /**
     * The lock is on the id and not on the row: a listener may lock the conversation, and whoever holds a conversation
     * ends by updating its rows.
     */
    private boolean showLocked(Due due, Instant now) {
        if (!lock(due.id)) {
            return false;
        }
        return rows.unchecked(due.serviceRegion, due.id)
                .map(text -> {
                    Turn single = single(text, due.attempts + 1);
                    listeners.orderedStream().forEach(listener -> listener.received(single));
                    return markChecked(due, now);
                })
                .orElse(false);
    }

    private boolean lock(UUID id) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:key)")
                .param("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .query(Boolean.class)
                .single();
    }

    private static Turn single(StoredText text, int attempt) {
        return new Turn(
                text.id(),
                text.conversation(),
                text.serviceRegion(),
                text.worker(),
                text.ours(),
                List.of(text.asTurnText()),
                attempt);
    }

    private boolean markChecked(Due due, Instant now) {
        return jdbc.sql("UPDATE intake_text SET checked_at = :now WHERE service_region = :region AND id = :id")
                        .param("now", Timestamps.of(now))
                        .param("region", due.serviceRegion.value())
                        .param("id", due.id)
                        .update()
                == 1;
    }

    private void postpone(Due due, Instant now, RuntimeException failure) {
        int attempt = due.attempts + 1;
        log.warn(
                "Text {} could not be looked at (attempt {}): {}",
                due.id,
                attempt,
                failure.getClass().getName());
        jdbc.sql("""
                        UPDATE intake_text SET check_attempts = :attempt, check_due_at = :due
                        WHERE service_region = :region AND id = :id AND checked_at IS NULL
                        """)
                .param("attempt", attempt)
                .param("due", Timestamps.of(now.plus(settings.retryAfter(attempt))))
                .param("region", due.serviceRegion.value())
                .param("id", due.id)
                .update();
    }

    private record Due(RegionCode serviceRegion, UUID id, int attempts) {}
}
