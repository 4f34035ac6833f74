package org.xinsheng.clue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.linking.Candidate;
import org.xinsheng.linking.LinkableReport;

/** Stores reports under their blocking keys and finds the clues that share some, so that cost grows with the candidates. */
@Component
class KeyedReports {

    private static final int PER_KEY = 200;

    /** Several clues that hit may stand under one; looking up what each stands under is what costs. */
    private static final int HITS = 400;

    private static final int CANDIDATES = 50;
    private static final int FIRST_REPORTS = 10;
    private static final int LATEST_REPORTS = 30;

    private final JdbcClient jdbc;

    KeyedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks keys until the transaction ends: of two twin reports at the same instant one waits here, and then sees the
     * other. Rows are made, then locked, each in ascending order, so that no two transactions wait for each other.
     */
    void lock(RegionCode region, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        String[] ascending = keys.stream().distinct().sorted().toArray(String[]::new);
        jdbc.sql("""
                        INSERT INTO clue_blocking_lock (service_region, key)
                        SELECT :region, k.key FROM unnest(:keys) WITH ORDINALITY AS k (key, place) ORDER BY k.place
                        ON CONFLICT DO NOTHING""").param("region", region.value()).param("keys", ascending).update();
        jdbc.sql("""
                        SELECT 1 FROM clue_blocking_lock WHERE service_region = :region AND key = ANY (:keys)
                         ORDER BY key COLLATE "C" FOR UPDATE""")
                .param("region", region.value())
                .param("keys", ascending)
                .query(Integer.class)
                .list();
    }

    /** Replaces the keys that a report is found under. */
    void store(RegionCode region, ReportId report, ClueId clue, List<String> keys) {
        String[] now = keys.toArray(String[]::new);
        jdbc.sql("""
                        DELETE FROM clue_blocking_key
                         WHERE service_region = :region AND report_id = :report AND NOT key = ANY (:keys)""")
                .param("region", region.value())
                .param("report", report.value())
                .param("keys", now)
                .update();
        jdbc.sql("""
                        INSERT INTO clue_blocking_key (service_region, key, report_id, clue_id)
                        SELECT :region, k.key, :report, :clue FROM unnest(:keys) AS k (key) ON CONFLICT DO NOTHING""")
                .param("region", region.value())
                .param("report", report.value())
                .param("clue", clue.value())
                .param("keys", now)
                .update();
    }

    /** Clues that stand for themselves and share a key, those that share most first; at most 50. */
    List<ClueId> sharing(RegionCode region, List<String> keys, ClueId except) {
        return jdbc.sql("""
                        WITH hit AS (
                            SELECT b.clue_id, count(*) AS shared
                              FROM unnest(:keys) AS k (key)
                             CROSS JOIN LATERAL (
                                SELECT clue_id FROM clue_blocking_key
                                 WHERE service_region = :region AND key = k.key
                                 ORDER BY report_id DESC LIMIT :perKey) b
                             GROUP BY b.clue_id ORDER BY shared DESC, b.clue_id DESC LIMIT :hits)
                        SELECT coalesce(c.master_id, c.id) AS root
                          FROM hit JOIN clue_clue c ON c.service_region = :region AND c.id = hit.clue_id
                         WHERE coalesce(c.master_id, c.id) <> :except
                         GROUP BY 1 ORDER BY max(hit.shared) DESC, 1 DESC LIMIT :most""")
                .param("region", region.value())
                .param("keys", keys.toArray(String[]::new))
                .param("perKey", PER_KEY)
                .param("hits", HITS)
                .param("except", except.value())
                .param("most", CANDIDATES)
                .query((row, i) -> new ClueId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Clues that a person said are not this one's: never linked again by themselves. */
    Set<ClueId> separated(RegionCode region, ClueId clue) {
        return jdbc.sql("""
                        SELECT other_id FROM clue_link
                         WHERE service_region = :region AND clue_id = :clue AND finding = 'DIFFERENT'""")
                .param("region", region.value())
                .param("clue", clue.value())
                .query((row, i) -> new ClueId(row.getObject(1, UUID.class)))
                .set();
    }

    /** The clues with their reports, of very large ones the first and the latest. */
    List<Candidate> candidates(RegionCode region, List<ClueId> roots, ClueId except) {
        if (roots.isEmpty()) {
            return List.of();
        }
        Map<UUID, Candidate> found = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT * FROM (
                            SELECT m.id AS root, m.status AS root_status, r.id, r.received_at, r.reporter_id,
                                   r.text_key, r.facts,
                                   row_number() OVER (PARTITION BY m.id ORDER BY r.received_at, r.id) AS up,
                                   row_number() OVER (PARTITION BY m.id ORDER BY r.received_at DESC, r.id DESC) AS down
                              FROM clue_clue c
                              JOIN clue_clue m ON m.service_region = c.service_region
                               AND m.id = coalesce(c.master_id, c.id)
                              JOIN clue_report r ON r.service_region = c.service_region AND r.clue_id = c.id
                             WHERE c.service_region = :region AND c.id <> :except
                               AND (c.id = ANY (:roots) OR c.master_id = ANY (:roots))) x
                         WHERE up <= :first OR down <= :latest ORDER BY root, up""")
                .param("region", region.value())
                .param("roots", roots.stream().map(ClueId::value).toArray(UUID[]::new))
                .param("except", except.value())
                .param("first", FIRST_REPORTS)
                .param("latest", LATEST_REPORTS)
                .query((row, i) -> {
                    UUID root = row.getObject("root", UUID.class);
                    ClueStatus status = ClueStatus.valueOf(row.getString("root_status"));
                    found.merge(
                            root,
                            new Candidate(root.toString(), status.isTerminal(), List.of(linkable(row))),
                            KeyedReports::joined);
                    return root;
                })
                .list();
        return roots.stream()
                .map(root -> found.get(root.value()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Candidate joined(Candidate one, Candidate more) {
        var reports = new java.util.ArrayList<>(one.reports());
        reports.addAll(more.reports());
        return new Candidate(one.clue(), one.closed(), reports);
    }

    private static LinkableReport linkable(ResultSet row) throws SQLException {
        return LinkableReport.of(
                row.getString("id"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("reporter_id"),
                row.getString("text_key"),
                FactsJson.facts(row.getString("facts")));
    }
}
