package org.xinsheng.dialog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.Timestamps;

/** Counting in the database holds on every node and over restarts. */
@Repository
class StoredProofs implements ProofStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredProofs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void keepSecret(RegionCode region, ReporterId reporter, String hash) {
        jdbc.sql("""
                INSERT INTO dialog_secret_code (service_region, reporter, code_hash, made_at)
                VALUES (:region, :reporter, :hash, :now)
                ON CONFLICT (service_region, reporter) DO UPDATE
                    SET code_hash = excluded.code_hash, made_at = excluded.made_at""")
                .param("region", region.value())
                .param("reporter", reporter.value())
                .param("hash", hash)
                .param("now", Timestamps.of(clock.instant()))
                .update();
    }

    @Override
    public List<String> secrets(RegionCode region, Collection<ReporterId> reporters) {
        return jdbc.sql("""
                SELECT code_hash FROM dialog_secret_code WHERE service_region = :region AND reporter = ANY (:reporters)""")
                .param("region", region.value())
                .param("reporters", reporters.stream().map(ReporterId::value).toArray(UUID[]::new))
                .query((row, number) -> row.getString("code_hash"))
                .list();
    }

    @Override
    public void keepPhoneCode(
            RegionCode region, ConversationId asking, ReportNumber number, String hash, Instant until) {
        jdbc.sql("""
                INSERT INTO dialog_phone_code (service_region, conversation, number, code_hash, valid_until)
                VALUES (:region, :conversation, :number, :hash, :until)
                ON CONFLICT (service_region, conversation, number) DO UPDATE
                    SET code_hash = excluded.code_hash, valid_until = excluded.valid_until""")
                .param("region", region.value())
                .param("conversation", asking.value())
                .param("number", number.value())
                .param("hash", hash)
                .param("until", Timestamps.of(until))
                .update();
    }

    @Override
    public Optional<String> phoneCode(RegionCode region, ConversationId asking, ReportNumber number) {
        return jdbc.sql("""
                SELECT code_hash FROM dialog_phone_code
                WHERE service_region = :region AND conversation = :conversation AND number = :number
                  AND valid_until > :now""")
                .param("region", region.value())
                .param("conversation", asking.value())
                .param("number", number.value())
                .param("now", Timestamps.of(clock.instant()))
                .query(String.class)
                .optional();
    }

    @Override
    public void note(RegionCode region, ConversationId asking, ReportNumber number, Kind kind) {
        jdbc.sql("""
                INSERT INTO dialog_proof_attempt (service_region, id, number, conversation, kind, at)
                VALUES (:region, :id, :number, :conversation, :kind, :now)""")
                .param("region", region.value())
                .param("id", Ids.next(clock))
                .param("number", number.value())
                .param("conversation", asking.value())
                .param("kind", kind.name())
                .param("now", Timestamps.of(clock.instant()))
                .update();
    }

    @Override
    public long count(RegionCode region, ReportNumber number, Kind kind, Duration within) {
        return counted("number = :key", number.value(), region, kind, within);
    }

    @Override
    public long count(RegionCode region, ConversationId asking, Kind kind, Duration within) {
        return counted("conversation = :key", asking.value(), region, kind, within);
    }

    private long counted(String which, Object key, RegionCode region, Kind kind, Duration within) {
        return jdbc.sql("SELECT count(*) FROM dialog_proof_attempt"
                        + " WHERE service_region = :region AND kind = :kind AND at > :since AND " + which)
                .param("region", region.value())
                .param("kind", kind.name())
                .param("since", Timestamps.of(clock.instant().minus(within)))
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
