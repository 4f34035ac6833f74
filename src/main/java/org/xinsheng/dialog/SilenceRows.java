package org.xinsheng.dialog;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.Timestamps;

/** When conversations that wait for their worker are looked at again: a column of theirs. */
@Repository
class SilenceRows implements SilenceTimes {

    private final JdbcClient jdbc;

    SilenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have waited long enough, the longest first. */
    List<Waiting> due(Instant now, int atMost) {
        return jdbc.sql("""
                SELECT service_region, id FROM dialog_conversation
                WHERE silent_at <= :now ORDER BY silent_at LIMIT :limit""")
                .param("now", Timestamps.of(now))
                .param("limit", atMost)
                .query((rs, n) ->
                        new Waiting(new RegionCode(rs.getString(1)), new ConversationId(rs.getObject(2, UUID.class))))
                .list();
    }

    Optional<Instant> next(Instant after) {
        return jdbc.sql("""
                SELECT silent_at FROM dialog_conversation WHERE silent_at > :after ORDER BY silent_at LIMIT 1""")
                .param("after", Timestamps.of(after))
                .query((rs, n) -> Timestamps.read(rs, "silent_at"))
                .optional();
    }

    @Override
    public boolean isDue(Waiting waiting, Instant now) {
        return jdbc.sql("""
                SELECT 1 FROM dialog_conversation
                WHERE service_region = :region AND id = :id AND silent_at <= :now""")
                .param("region", waiting.region().value())
                .param("id", waiting.conversation().value())
                .param("now", Timestamps.of(now))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public void lookAt(RegionCode region, ConversationId id, @Nullable Instant at) {
        jdbc.sql("""
                UPDATE dialog_conversation SET silent_at = :at
                WHERE service_region = :region AND id = :id AND silent_at IS DISTINCT FROM :at""")
                .param("at", at == null ? null : Timestamps.of(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("region", region.value())
                .param("id", id.value())
                .update();
    }

    /** A conversation that waits for its worker. */
    record Waiting(RegionCode region, ConversationId conversation) {}
}
