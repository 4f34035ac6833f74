package org.xinsheng.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.OutboundMessage;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.Timestamps;

/** Begins attempts: claims rows and commits what is going to be tried. After that the row is never just queued again. */
@Component
class Attempts {

    /**
     * Of a conversation only the first text may go out. One that is deferred holds nobody up; one of unknown fate holds
     * the next up until the provider was asked once.
     */
    private static final String NEXT_TO_SEND = """
            SELECT service_region, id, channel, our_address, recipient_address, body, attempt_id, attempted_at, look_ups
            FROM outbox_text o
            WHERE channel = :channel AND state = 'QUEUED' AND due_at <= :now
              AND (conversation_id IS NULL OR NOT EXISTS (
                  SELECT 1 FROM outbox_text e
                  WHERE e.service_region = o.service_region AND e.conversation_id = o.conversation_id AND e.id < o.id
                    AND (e.state = 'SENDING' OR (e.state = 'QUEUED' AND e.not_before <= :now)
                         OR (e.state = 'UNKNOWN' AND e.look_ups = 0))))
            ORDER BY due_at, id LIMIT :limit FOR UPDATE OF o SKIP LOCKED
            """;

    private static final String NEXT_TO_ASK_FOR = """
            SELECT service_region, id, channel, our_address, recipient_address, body, attempt_id, attempted_at, look_ups
            FROM outbox_text
            WHERE state = 'UNKNOWN' AND due_at <= :now ORDER BY due_at, id LIMIT :limit FOR UPDATE SKIP LOCKED
            """;

    private final JdbcClient jdbc;
    private final OutboxCipher cipher;
    private final OutboxSettings settings;
    private final TransactionTemplate transaction;

    Attempts(JdbcClient jdbc, OutboxCipher cipher, OutboxSettings settings, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Claims texts that are due; when this returns, they are committed as SENDING. */
    List<Attempt> begin(ChannelType channel, int atMost, Instant now) {
        return committed(() -> {
            List<Claim> due = jdbc.sql(NEXT_TO_SEND)
                    .param("channel", channel.name())
                    .param("now", Timestamps.of(now))
                    .param("limit", atMost)
                    .query(this::map)
                    .list();
            List<Attempt> begun = new ArrayList<>();
            due.forEach(claim -> begun.add(begin(claim.asNewAttempt(now))));
            return begun;
        });
    }

    private Attempt begin(Attempt attempt) {
        jdbc.sql("""
                        UPDATE outbox_text
                        SET state = 'SENDING', attempt_id = :attempt, attempted_at = :now, due_at = :lease,
                            first_attempt_at = coalesce(first_attempt_at, :now), sends = sends + 1, look_ups = 0,
                            updated_at = :now
                        WHERE service_region = :region AND id = :id
                        """)
                .param("attempt", attempt.id())
                .param("now", Timestamps.of(attempt.startedAt()))
                .param("lease", Timestamps.of(attempt.startedAt().plus(settings.lease())))
                .param("region", attempt.serviceRegion().value())
                .param("id", attempt.text())
                .update();
        jdbc.sql("""
                        INSERT INTO outbox_attempt (service_region, id, text_id, channel, number, started_at)
                        SELECT service_region, attempt_id, id, channel, sends, :now FROM outbox_text
                        WHERE service_region = :region AND id = :id
                        """)
                .param("now", Timestamps.of(attempt.startedAt()))
                .param("region", attempt.serviceRegion().value())
                .param("id", attempt.text())
                .update();
        return attempt;
    }

    /** Attempts whose node left no result within the lease: their fate is unknown. */
    int abandonOverdue(Instant now) {
        return jdbc.sql("""
                        UPDATE outbox_text SET state = 'UNKNOWN', updated_at = :now
                        WHERE state = 'SENDING' AND due_at <= :now
                        """).param("now", Timestamps.of(now)).update();
    }

    /** Claims attempts of unknown fate to be asked for; nobody else asks for them within the lease. */
    List<Attempt> claimUnknown(int atMost, Instant now) {
        return committed(() -> {
            List<Claim> due = jdbc.sql(NEXT_TO_ASK_FOR)
                    .param("now", Timestamps.of(now))
                    .param("limit", atMost)
                    .query(this::map)
                    .list();
            due.forEach(claim -> jdbc.sql("""
                            UPDATE outbox_text SET look_ups = look_ups + 1, due_at = :lease
                            WHERE service_region = :region AND id = :id
                            """)
                    .param("lease", Timestamps.of(now.plus(settings.lease())))
                    .param("region", claim.attempt.serviceRegion().value())
                    .param("id", claim.attempt.text())
                    .update());
            return due.stream().map(Claim::attempt).toList();
        });
    }

    private List<Attempt> committed(java.util.function.Supplier<List<Attempt>> work) {
        List<Attempt> attempts = transaction.execute(status -> work.get());
        return attempts == null ? List.of() : attempts;
    }

    private Claim map(ResultSet row, int number) throws SQLException {
        ChannelType channel = ChannelType.valueOf(row.getString("channel"));
        UUID attempt = row.getObject("attempt_id", UUID.class);
        Instant startedAt = Timestamps.readNullable(row, "attempted_at");
        OutboundMessage message = new OutboundMessage(
                new RegionCode(row.getString("service_region")),
                attempt == null ? UUID.randomUUID() : attempt,
                cipher.ours(channel, row.getBytes("our_address")),
                cipher.recipient(channel, row.getBytes("recipient_address")),
                cipher.body(row.getBytes("body")));
        return new Claim(new Attempt(
                row.getObject("id", UUID.class),
                message,
                startedAt == null ? Instant.EPOCH : startedAt,
                row.getInt("look_ups") + 1));
    }

    /** A locked row with its latest attempt. */
    private record Claim(Attempt attempt) {

        Attempt asNewAttempt(Instant now) {
            OutboundMessage last = attempt.message();
            OutboundMessage next =
                    new OutboundMessage(last.serviceRegion(), UUID.randomUUID(), last.from(), last.to(), last.text());
            return new Attempt(attempt.text(), next, now, 0);
        }
    }
}
