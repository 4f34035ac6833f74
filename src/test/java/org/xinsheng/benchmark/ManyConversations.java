package org.xinsheng.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.linking.LinkableReport;
import org.xinsheng.linking.Linker;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a store with copies of the conversations that are in it: all rows of all tables, each copy with ids, times and
 * numbers of its own and with other names, places and blocking keys.
 */
final class ManyConversations {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** In which order they may be filled; what a turn never reads is left out. */
    private static final List<String> TABLES = List.of(
            "reporter_person",
            "reporter_address",
            "reporter_phone",
            "intake_text",
            "intake_conversation",
            "dialog_conversation",
            "clue_clue",
            "clue_report",
            "clue_report_revision",
            "clue_history",
            "clue_party",
            "clue_link",
            "outbox_text",
            "audit_record",
            "audit_pending");

    /** What is not just copied; {@code s} are the new names of a clue. */
    private static final Map<String, String> SPECIAL = Map.of(
            "intake_text.external_id", "t.external_id || '-' || copy",
            "reporter_address.address_hash", "left(t.address_hash, 8) || md5(t.address_hash || copy)",
            "reporter_phone.phone_hash", "left(t.phone_hash, 8) || md5(t.phone_hash || copy)",
            "clue_clue.number", "s.number",
            "clue_clue.facts", "s.facts",
            "clue_clue.search_grams", "s.grams",
            "clue_report.number", "s.number",
            "clue_report.facts", "s.facts",
            "clue_report.text_key", "left(t.text_key, 8) || md5(t.text_key || copy)",
            "outbox_text.recipient", "benchmark_copy(t.recipient::uuid, copy)::text");

    private final JdbcTemplate jdbc;
    private final Linker linker;
    private final InventedTexts texts = new InventedTexts(7);
    private int sequence;

    ManyConversations(JdbcTemplate jdbc, Linker linker) {
        this.jdbc = jdbc;
        this.linker = linker;
    }

    /** @return how many conversations there are now */
    long fill(int conversations) {
        long originals = count("dialog_conversation");
        int copies = (int) Math.ceilDiv(conversations - originals, originals);
        jdbc.execute("""
                CREATE FUNCTION benchmark_copy(id uuid, n integer) RETURNS uuid IMMUTABLE LANGUAGE sql AS $$
                    SELECT (lpad(to_hex(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint
                            - n * 3600000::bigint), 12, '0')
                        || '7' || substr(md5(id::text || n), 1, 3) || '8' || substr(md5(id::text || n), 4, 15))::uuid
                $$""");
        jdbc.execute("""
                CREATE TABLE benchmark_names (clue uuid, n integer, number text, facts jsonb, keys text[],
                    grams text[], PRIMARY KEY (clue, n))""");
        names(copies);
        jdbc.execute("UPDATE outbox_text SET state = 'ACCEPTED', delivery = 'DELIVERED' WHERE state = 'QUEUED'");
        TABLES.forEach(table -> copy(table, copies));
        jdbc.update("""
                INSERT INTO clue_blocking_key SELECT r.service_region, k.key, benchmark_copy(r.id, s.n),
                    benchmark_copy(r.clue_id, s.n)
                FROM benchmark_names s JOIN clue_report r ON r.clue_id = s.clue CROSS JOIN unnest(s.keys) k (key)""");
        jdbc.update("""
                INSERT INTO clue_blocking_lock SELECT DISTINCT '370600', k.key
                FROM benchmark_names s CROSS JOIN unnest(s.keys) k (key) ON CONFLICT DO NOTHING""");
        jdbc.execute("DROP TABLE benchmark_names");
        jdbc.execute("VACUUM ANALYZE");
        return count("dialog_conversation");
    }

    private void names(int copies) {
        List<Object[]> clues = jdbc.query("SELECT id, facts::text FROM clue_clue", (row, i) ->
                new Object[] {row.getObject(1, UUID.class), row.getString(2)});
        for (Object[] clue : clues) {
            ReportFacts facts = JSON.readValue((String) clue[1], ReportFacts.class);
            List<Object[]> rows = new ArrayList<>();
            for (int n = 1; n <= copies; n++) {
                rows.add(row((UUID) clue[0], n, renamed(facts)));
            }
            jdbc.batchUpdate("INSERT INTO benchmark_names VALUES (?, ?, ?, ?::jsonb, ?, ?)", rows);
        }
    }

    private Object[] row(UUID clue, int n, ReportFacts facts) {
        String id = new UUID(clue.getMostSignificantBits(), n).toString();
        List<String> keys = linker.blockingKeys(LinkableReport.of(id, Instant.EPOCH, id, null, facts));
        String number = ReportNumber.of(2024, ++sequence).value();
        return new Object[] {
            clue, n, number, JSON.writeValueAsString(facts), keys.toArray(String[]::new), grams(facts, number)
        };
    }

    /** Other names where there were some. */
    private ReportFacts renamed(ReportFacts facts) {
        InventedTexts.Case c = texts.next();
        List<String> parties = texts.firmAndBoss(c);
        return facts.toBuilder()
                .employer(facts.employer() == null ? null : parties.getFirst())
                .otherParties(facts.otherParties().isEmpty() ? List.of() : List.of(parties.getLast()))
                .parties(List.of())
                .project(facts.project() == null ? null : c.project())
                .location(facts.location() == null ? null : c.place())
                .regionCode(facts.regionCode() == null ? null : new RegionCode("370600"))
                .build();
    }

    private static String[] grams(ReportFacts facts, String number) {
        String all = facts.employer() + "\n" + facts.project() + "\n" + facts.location() + "\n" + number;
        return IntStream.range(0, all.length() - 1)
                .boxed()
                .flatMap(i -> java.util.stream.Stream.of(all.substring(i, i + 1), all.substring(i, i + 2)))
                .filter(gram -> !gram.contains("\n"))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private void copy(String table, int copies) {
        List<Map<String, Object>> columns = jdbc.queryForList(
                "SELECT column_name, udt_name FROM information_schema.columns WHERE table_name = ? ORDER BY 1", table);
        String names = columns.stream().map(c -> (String) c.get("column_name")).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(c -> value(table, (String) c.get("column_name"), (String) c.get("udt_name")))
                .collect(Collectors.joining(", "));
        String renamed = Map.of("clue_clue", "id", "clue_report", "clue_id").getOrDefault(table, "");
        String join = renamed.isEmpty() ? "" : " JOIN benchmark_names s ON s.clue = t." + renamed + " AND s.n = copy";
        jdbc.update("INSERT INTO %s (%s) SELECT %s FROM %s t CROSS JOIN generate_series(1, %d) g (copy)%s"
                .formatted(table, names, values, table, copies, join));
    }

    private static String value(String table, String column, String type) {
        String special = SPECIAL.get(table + "." + column);
        if (special != null) {
            return special;
        }
        return switch (type) {
            case "uuid" -> "benchmark_copy(t." + column + ", copy)";
            case "_uuid" -> "ARRAY(SELECT benchmark_copy(u, copy) FROM unnest(t." + column + ") u)";
            case "timestamptz" -> "t." + column + " - copy * interval '1 hour'";
            default -> "t." + column;
        };
    }

    private long count(String table) {
        Long count = jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class);
        return count == null ? 0 : count;
    }
}
