package org.xinsheng.clue;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.CombinedFacts.Told;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;

/** Puts clues under each other and takes them apart again, keeping the totals of every clue above them right. */
@Component
class ClueTree {

    private final ClueStore store;
    private final JdbcClient jdbc;
    private final java.time.Clock clock;

    ClueTree(ClueStore store, JdbcClient jdbc, java.time.Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(Told told, String number) {}

    /** Both are locked by the caller. */
    void merge(Clue clue, Clue master, Step step) {
        clue.mergeInto(master, step);
        restand(clue, master.id());
        store.save(clue, master);
        combine(master, step);
    }

    /** Both are locked by the caller. */
    void unmerge(Clue clue, Clue formerMaster, StaffId by, Step step) {
        clue.unmerge(formerMaster, by, step);
        restand(clue, clue.id());
        store.save(clue, formerMaster);
        combine(formerMaster, step);
    }

    /** Adds up what the reports of a clue and of those under it say. */
    void combine(Clue clue, Step step) {
        List<Line> lines = lines(clue.serviceRegion(), clue.id());
        clue.combine(
                CombinedFacts.of(lines.stream().map(Line::told).toList()),
                lines.size(),
                lines.stream().map(Line::number).toList(),
                step.at());
        store.save(clue);
    }

    /** Remembers what linking found or a person said about two clues. */
    void remember(
            RegionCode region,
            ClueId clue,
            ClueId other,
            String finding,
            @org.jspecify.annotations.Nullable Double probability,
            @org.jspecify.annotations.Nullable String evidence,
            Step step) {
        StaffId by = step.by();
        jdbc.sql("""
                        INSERT INTO clue_link (service_region, id, clue_id, other_id, finding, probability, evidence,
                            actor, at)
                        VALUES (:region, :id, :clue, :other, :finding, :probability, :evidence::jsonb, :actor, :at)""")
                .param("region", region.value())
                .param("id", Ids.next(clock))
                .param("clue", clue.value())
                .param("other", other.value())
                .param("finding", finding)
                .param("probability", probability)
                .param("evidence", evidence)
                .param("actor", by == null ? null : by.value())
                .param("at", java.sql.Timestamp.from(step.at()))
                .update();
    }

    private void restand(Clue top, ClueId root) {
        for (ClueId id : store.under(top.serviceRegion(), top.id())) {
            Clue below = store.lock(top.serviceRegion(), id);
            below.standUnder(root);
        }
    }

    private List<Line> lines(RegionCode region, ClueId clue) {
        return jdbc.sql("""
                        WITH RECURSIVE under (id) AS (
                            SELECT :clue::uuid
                            UNION ALL
                            SELECT c.id FROM clue_clue c JOIN under u ON c.merged_into = u.id
                             WHERE c.service_region = :region)
                        SELECT r.reporter_id, r.facts, r.number FROM under u
                          JOIN clue_report r ON r.service_region = :region AND r.clue_id = u.id
                         ORDER BY (u.id = :clue) DESC, r.received_at, r.id""")
                .param("region", region.value())
                .param("clue", clue.value())
                .query((row, i) -> new Line(
                        new Told(
                                new ReporterId(row.getObject("reporter_id", UUID.class)),
                                FactsJson.facts(row.getString("facts"))),
                        row.getString("number")))
                .list();
    }
}
