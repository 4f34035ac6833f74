package org.xinsheng.clue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.UnitId;

/** Reads clues and reports with one statement each. */
@Component
@Transactional(readOnly = true)
class StoredClues implements Clues {

    private static final int FEW = 10_000;

    private final JdbcClient jdbc;
    private final ViewRows rows;
    private final jakarta.persistence.EntityManager entities;

    StoredClues(JdbcClient jdbc, ViewRows rows, jakarta.persistence.EntityManager entities) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<ClueView> find(RegionCode serviceRegion, ReportNumber number) {
        return one("c.number = :number", serviceRegion, Map.of("number", number.value()));
    }

    @Override
    public Optional<ClueView> find(RegionCode serviceRegion, ClueId id) {
        return one("c.id = :id", serviceRegion, Map.of("id", id.value()));
    }

    @Override
    public List<ClueView> find(RegionCode serviceRegion, List<ClueId> ids) {
        Map<ClueId, ClueView> found = new HashMap<>();
        query(ViewRows.CLUES + " WHERE c.service_region = :region AND c.id = ANY (:ids)", serviceRegion)
                .param("ids", ids.stream().map(ClueId::value).toArray(UUID[]::new))
                .query(rows::clue)
                .list()
                .forEach(clue -> found.put(clue.id(), clue));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<ClueStatus> status(RegionCode serviceRegion, ReportNumber number) {
        return query("""
                        SELECT h.status FROM clue_clue c
                          JOIN clue_clue h ON h.service_region = c.service_region
                           AND h.id = coalesce(c.master_id, c.id)
                         WHERE c.service_region = :region AND c.number = :number""", serviceRegion)
                .param("number", number.value())
                .query(String.class)
                .optional()
                .map(ClueStatus::valueOf);
    }

    private Optional<ClueView> one(String condition, RegionCode region, Map<String, ?> params) {
        return query(ViewRows.CLUES + " WHERE c.service_region = :region AND " + condition, region)
                .params(params)
                .query(rows::clue)
                .optional();
    }

    @Override
    public Page list(ClueQuery query) {
        Filter counting = Filter.of(query, query.text() == null ? Filter.VISIBLE_SET : Filter.VISIBLE_EACH);
        long total = query("SELECT count(*) FROM clue_clue c" + counting.where(), query.serviceRegion())
                .params(counting.params())
                .query(Long.class)
                .single();
        // Of many the first are found by walking the index of the list; of few, by fetching and sorting them.
        Filter filter = total < FEW ? counting : Filter.of(query, Filter.VISIBLE_EACH);
        List<ClueView> items = query(
                        ViewRows.CLUES + filter.where() + " ORDER BY c.rank, c.due_at, c.id LIMIT :size OFFSET :offset",
                        query.serviceRegion())
                .params(filter.params())
                .param("size", query.size())
                .param("offset", (long) query.page() * query.size())
                .query(rows::clue)
                .list();
        return new Page(items, query.page(), query.size(), total);
    }

    @Override
    public Map<ClueStatus, Long> counts(RegionCode serviceRegion, UnitId visibleTo) {
        Map<ClueStatus, Long> counts = new EnumMap<>(ClueStatus.class);
        query(
                        "SELECT c.status, count(*) FROM clue_clue c WHERE c.service_region = :region AND "
                                + Filter.VISIBLE_SET + " GROUP BY c.status",
                        serviceRegion)
                .param("visibleTo", visibleTo.value())
                .query((row, i) -> counts.put(ClueStatus.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    @Override
    public List<ReportView> reports(RegionCode serviceRegion, ClueId clue) {
        return query("""
                        WITH RECURSIVE under (id) AS (
                            SELECT :clue::uuid
                            UNION ALL
                            SELECT c.id FROM clue_clue c JOIN under u ON c.merged_into = u.id
                             WHERE c.service_region = :region)
                        """ + ViewRows.REPORTS + """
                          JOIN under u ON r.service_region = :region AND r.clue_id = u.id
                         ORDER BY r.received_at, r.id""", serviceRegion)
                .param("clue", clue.value())
                .query(rows::report)
                .list();
    }

    @Override
    public Optional<ReportView> report(RegionCode serviceRegion, ReportId id) {
        return query(ViewRows.REPORTS + " WHERE r.service_region = :region AND r.id = :id", serviceRegion)
                .param("id", id.value())
                .query(rows::report)
                .optional();
    }

    @Override
    public Optional<ReportView> report(RegionCode serviceRegion, SourceChannel source, String externalNumber) {
        return query(ViewRows.REPORTS + """
                         WHERE r.service_region = :region AND r.source = :source AND r.external_number = :number""", serviceRegion)
                .param("source", source.name())
                .param("number", externalNumber)
                .query(rows::report)
                .optional();
    }

    @Override
    public List<ReportView> reportsOf(RegionCode serviceRegion, ReporterId reporter) {
        return query(ViewRows.REPORTS + """
                         WHERE r.service_region = :region AND r.reporter_id = :reporter
                         ORDER BY r.received_at DESC, r.id DESC LIMIT 200""", serviceRegion)
                .param("reporter", reporter.value())
                .query(rows::report)
                .list();
    }

    @Override
    public List<ReportNumber> numbersOf(RegionCode serviceRegion, ReporterId reporter) {
        return query("""
                        SELECT number FROM clue_report WHERE service_region = :region AND reporter_id = :reporter
                         ORDER BY received_at DESC, id DESC LIMIT 200""", serviceRegion)
                .param("reporter", reporter.value())
                .query((row, i) -> new ReportNumber(row.getString(1)))
                .list();
    }

    @Override
    public List<HistoryEntry> history(RegionCode serviceRegion, ClueId clue) {
        return query(
                        "SELECT * FROM clue_history WHERE service_region = :region AND clue_id = :clue ORDER BY step",
                        serviceRegion)
                .param("clue", clue.value())
                .query(rows::history)
                .list();
    }

    /** What this transaction has changed is read too. */
    private JdbcClient.StatementSpec query(String sql, RegionCode region) {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return jdbc.sql(sql).param("region", region.value());
    }

    /** The conditions of a query. */
    private record Filter(String where, Map<String, Object> params) {

        /** A clue is seen by its parties, a merged one by those of its master too: all of them at once. */
        static final String VISIBLE_SET = """
                c.id IN (SELECT p.clue_id FROM clue_party p
                          WHERE p.service_region = :region AND p.unit_id = :visibleTo
                          UNION
                         SELECT m.id FROM clue_party p
                           JOIN clue_clue m ON m.service_region = p.service_region AND m.master_id = p.clue_id
                          WHERE p.service_region = :region AND p.unit_id = :visibleTo)""";

        /** The same, asked of one clue after the other. */
        static final String VISIBLE_EACH = """
                EXISTS (SELECT 1 FROM clue_party p WHERE p.service_region = c.service_region
                           AND p.unit_id = :visibleTo AND p.clue_id IN (c.id, c.master_id))""";

        static Filter of(ClueQuery query, String visible) {
            var conditions = new ArrayList<String>();
            var params = new HashMap<String, Object>();
            conditions.add("c.service_region = :region");
            if (!query.status().isEmpty()) {
                conditions.add("c.status IN (:status)");
                params.put("status", query.status().stream().map(Enum::name).collect(Collectors.toSet()));
            }
            and(conditions, params, "c.responsible_unit = :responsible", "responsible", query.responsible());
            and(conditions, params, "c.responsible_person = :person", "person", query.person());
            and(conditions, params, "c.outcome = :outcome", "outcome", query.outcome());
            and(conditions, params, visible, "visibleTo", query.visibleTo());
            if (query.text() != null && !query.text().isBlank()) {
                search(conditions, params, SearchText.words(query.text()));
            }
            return new Filter(" WHERE " + String.join(" AND ", conditions), params);
        }

        private static void and(
                List<String> conditions,
                Map<String, Object> params,
                String condition,
                String name,
                @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                params.put(name, value.toString());
            }
        }

        /** The index finds clues with all pairs of a word; the text tells whether they stand together. */
        private static void search(List<String> conditions, Map<String, Object> params, List<String> words) {
            if (words.isEmpty()) {
                conditions.add("false");
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                conditions.add("c.search_grams @> :grams" + i + "::text[]");
                params.put("grams" + i, SearchText.queryGrams(word).toArray(String[]::new));
                if (word.codePointCount(0, word.length()) > 2) {
                    conditions.add("position(:word" + i + " IN c.search_text) > 0");
                    params.put("word" + i, word);
                }
            }
        }
    }
}
