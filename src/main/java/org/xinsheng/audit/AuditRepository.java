package org.xinsheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    private static final String RECORD_COLUMNS =
            "r.service_region, r.id, r.at, r.event, r.subject, r.cause_kind, r.cause_id, r.actor, r.details";

    private final JdbcClient jdbc;

    AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(AuditRecord record) {
        jdbc.sql("""
                        WITH added AS (
                            INSERT INTO audit_record
                                (service_region, id, at, event, subject, cause_kind, cause_id, actor, details)
                            VALUES (:region, :id, :at, :event, :subject, :causeKind, :causeId, :actor, :details)
                            RETURNING service_region, id)
                        INSERT INTO audit_pending (service_region, record) SELECT service_region, id FROM added""")
                .param("region", record.serviceRegion())
                .param("id", record.id())
                .param("at", record.at().atOffset(ZoneOffset.UTC))
                .param("event", record.event())
                .param("subject", record.subject())
                .param("causeKind", record.causeKind())
                .param("causeId", record.causeId())
                .param("actor", record.actor())
                .param("details", record.details())
                .update();
    }

    List<String> regionsWithPending() {
        return jdbc.sql("SELECT DISTINCT service_region FROM audit_pending ORDER BY 1")
                .query((row, i) -> row.getString(1))
                .list();
    }

    /** One sealer per service region at a time, until the transaction ends; false if another is at work. */
    boolean lockChain(String region) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param("audit " + region)
                .query(Boolean.class)
                .single();
    }

    List<AuditRecord> pending(String region, int limit) {
        return jdbc.sql("SELECT " + RECORD_COLUMNS + """
                         FROM audit_pending p JOIN audit_record r
                            ON r.service_region = p.service_region AND r.id = p.record
                        WHERE p.service_region = ? ORDER BY p.record LIMIT ?""")
                .params(region, limit)
                .query((row, i) -> record(row))
                .list();
    }

    Optional<Seal> lastSeal(String region) {
        return jdbc.sql("""
                        SELECT position, record, hash FROM audit_seal
                        WHERE service_region = ? ORDER BY position DESC LIMIT 1""").param(region).query((row, i) -> seal(row)).optional();
    }

    void seal(String region, Seal seal) {
        jdbc.sql("INSERT INTO audit_seal (service_region, position, record, hash) VALUES (?, ?, ?, ?)")
                .params(region, seal.position(), seal.record(), seal.hash())
                .update();
        jdbc.sql("DELETE FROM audit_pending WHERE service_region = ? AND record = ?")
                .params(region, seal.record())
                .update();
    }

    /** Every seal with its record, in order of the chain; a seal whose record is gone comes without it. Close it. */
    Stream<SealedRecord> chain(String region) {
        return jdbc
                .sql("SELECT s.position, s.record, s.hash, " + RECORD_COLUMNS + """
                         FROM audit_seal s LEFT JOIN audit_record r
                            ON r.service_region = s.service_region AND r.id = s.record
                        WHERE s.service_region = ? ORDER BY s.position""")
                .withFetchSize(1000)
                .param(region)
                .query((row, i) -> new SealedRecord(seal(row), row.getObject("id") == null ? null : record(row)))
                .stream();
    }

    long countPending(String region) {
        return count("SELECT count(*) FROM audit_pending WHERE service_region = ?", region);
    }

    /** Records that were never sealed although nothing says that they wait. */
    long countForgotten(String region) {
        return count("""
                SELECT count(*) FROM audit_record r WHERE r.service_region = ?
                  AND NOT EXISTS (SELECT FROM audit_seal s
                                  WHERE s.service_region = r.service_region AND s.record = r.id)
                  AND NOT EXISTS (SELECT FROM audit_pending p
                                  WHERE p.service_region = r.service_region AND p.record = r.id)""", region);
    }

    private long count(String sql, String region) {
        return jdbc.sql(sql).param(region).query(Long.class).single();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("position"), row.getObject("record", UUID.class), row.getString("hash"));
    }

    private static AuditRecord record(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getString("service_region"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("event"),
                row.getString("subject"),
                row.getString("cause_kind"),
                row.getObject("cause_id", UUID.class),
                row.getString("actor"),
                row.getString("details"));
    }
}
