package org.xinsheng.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.Timestamps;

/**
 * The rows of conversations: each is the lock of its conversation and says where the next turn stands. Whoever finds it
 * locked goes on to another conversation.
 */
@Component
class ConversationLock {

    private final JdbcClient jdbc;

    ConversationLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Conversations with open texts that nobody has looked at yet, or whose wait or pause is over; oldest text first. */
    List<ConversationKey> due(Instant now, int atMost) {
        return jdbc.sql("""
                        SELECT t.service_region, t.conversation_id
                        FROM (SELECT service_region, conversation_id, min(received_at) AS first,
                                     (array_agg(id ORDER BY received_at DESC, id DESC))[1] AS last_text
                              FROM intake_text WHERE done_at IS NULL
                              GROUP BY service_region, conversation_id) t
                        LEFT JOIN intake_conversation c
                            ON c.service_region = t.service_region AND c.id = t.conversation_id
                        WHERE c.due_at IS NULL OR c.due_at <= :now
                           OR (c.turn_id IS NULL AND c.assessed_text IS DISTINCT FROM t.last_text)
                        ORDER BY t.first LIMIT :limit
                        """)
                .param("now", Timestamps.of(now))
                .param("limit", atMost)
                .query((row, number) -> new ConversationKey(
                        new RegionCode(row.getString(1)), new ConversationId(row.getObject(2, UUID.class))))
                .list();
    }

    /** Locks a conversation until the end of the transaction; empty if somebody else works on it. */
    Optional<Standing> lock(ConversationKey key) {
        Optional<Standing> locked = tryLock(key);
        if (locked.isPresent() || exists(key)) {
            return locked;
        }
        jdbc.sql("INSERT INTO intake_conversation (service_region, id) VALUES (:region, :id) ON CONFLICT DO NOTHING")
                .param("region", key.serviceRegion().value())
                .param("id", key.id().value())
                .update();
        return tryLock(key);
    }

    /** As {@link #lock}, but waits for somebody who only takes a look; for those who have begun a turn. */
    Optional<Standing> lockPatiently(ConversationKey key) {
        return select(key, "FOR NO KEY UPDATE");
    }

    private Optional<Standing> tryLock(ConversationKey key) {
        return select(key, "FOR NO KEY UPDATE SKIP LOCKED");
    }

    private Optional<Standing> select(ConversationKey key, String lock) {
        return jdbc.sql("""
                        SELECT assessed_text, due_at, turn_id, attempts FROM intake_conversation
                        WHERE service_region = :region AND id = :id
                        """ + lock)
                .param("region", key.serviceRegion().value())
                .param("id", key.id().value())
                .query(ConversationLock::map)
                .optional();
    }

    private boolean exists(ConversationKey key) {
        return jdbc.sql("SELECT count(*) FROM intake_conversation WHERE service_region = :region AND id = :id")
                        .param("region", key.serviceRegion().value())
                        .param("id", key.id().value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void save(ConversationKey key, Standing standing) {
        Instant due = standing.dueAt();
        jdbc.sql("""
                        UPDATE intake_conversation
                        SET assessed_text = :assessed, due_at = :due, turn_id = :turn, attempts = :attempts
                        WHERE service_region = :region AND id = :id
                        """)
                .param("assessed", standing.assessedText())
                .param("due", due == null ? null : Timestamps.of(due))
                .param("turn", standing.turn())
                .param("attempts", standing.attempts())
                .param("region", key.serviceRegion().value())
                .param("id", key.id().value())
                .update();
    }

    private static Standing map(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("assessed_text", UUID.class),
                Timestamps.readNullable(row, "due_at"),
                row.getObject("turn_id", UUID.class),
                row.getInt("attempts"));
    }

    /**
     * Where the next turn of a conversation stands.
     *
     * @param assessedText the newest text when the wait was worked out
     * @param dueAt when the turn may start, or after a failure start again; null when nothing waits
     * @param turn the turn that was begun; null while its texts are still collected
     * @param attempts how often it was begun
     */
    record Standing(
            @Nullable UUID assessedText,
            @Nullable Instant dueAt,
            @Nullable UUID turn,
            int attempts) {

        static final Standing IDLE = new Standing(null, null, null, 0);

        boolean isDue(Instant now) {
            return dueAt == null || !dueAt.isAfter(now);
        }
    }
}
