package org.xinsheng.clue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.linking.LinkOutcome;

/** Turns rows into views. */
@Component
class ViewRows {

    /** Of a merged clue the state, the holder and the clock are those of its master (h). */
    static final String CLUES = """
            SELECT c.id, c.service_region, c.number, h.status, m.number AS master, c.outcome,
                   CASE WHEN c.outcome <> 'MERGED' THEN o.number END AS related, c.facts,
                   c.first_contact_unit, h.responsible_unit, h.responsible_person, h.due_at, h.due_reason, h.emergency,
                   c.reports, c.registered_at, greatest(c.updated_at, h.updated_at) AS updated_at, c.version,
                   (SELECT array_agg(DISTINCT p.unit_id::text ORDER BY p.unit_id::text) FROM clue_party p
                     WHERE p.service_region = c.service_region AND p.clue_id IN (c.id, h.id)) AS parties
              FROM clue_clue c
              JOIN clue_clue h ON h.service_region = c.service_region AND h.id = coalesce(c.master_id, c.id)
              LEFT JOIN clue_clue m ON m.service_region = c.service_region AND m.id = c.master_id
              LEFT JOIN clue_clue o ON o.service_region = c.service_region AND o.id = c.related_id
            """;

    /** Reports with what was added to them. */
    static final String REPORTS = """
            SELECT r.*,
                   (SELECT array_agg(v.text ORDER BY v.revision) FROM clue_report_revision v
                     WHERE v.service_region = r.service_region AND v.report_id = r.id
                       AND v.revision > r.words_revision) AS added_words,
                   (SELECT array_agg(m.id ORDER BY v.revision, m.place) FROM clue_report_revision v
                     CROSS JOIN unnest(v.messages) WITH ORDINALITY AS m (id, place)
                     WHERE v.service_region = r.service_region AND v.report_id = r.id
                       AND v.revision > r.words_revision) AS added_messages
              FROM clue_report r
            """;

    private final ReportTexts texts;

    ViewRows(ReportTexts texts) {
        this.texts = texts;
    }

    ClueView clue(ResultSet row, int ignored) throws SQLException {
        return new ClueView(
                new ClueId(row.getObject("id", UUID.class)),
                new RegionCode(row.getString("service_region")),
                new ReportNumber(row.getString("number")),
                ClueStatus.valueOf(row.getString("status")),
                number(row.getString("master")),
                LinkOutcome.valueOf(row.getString("outcome")),
                number(row.getString("related")),
                FactsJson.facts(row.getString("facts")),
                new UnitId(row.getString("first_contact_unit")),
                responsibility(row, "responsible_unit", "responsible_person"),
                units(row.getArray("parties")),
                instant(row.getTimestamp("due_at")),
                row.getString("due_reason"),
                row.getInt("emergency"),
                row.getInt("reports"),
                row.getTimestamp("registered_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getLong("version"));
    }

    ReportView report(ResultSet row, int ignored) throws SQLException {
        UUID conversation = row.getObject("conversation_id", UUID.class);
        return new ReportView(
                new ReportId(row.getObject("id", UUID.class)),
                new ReportNumber(row.getString("number")),
                new ClueId(row.getObject("clue_id", UUID.class)),
                new ReporterId(row.getObject("reporter_id", UUID.class)),
                conversation == null ? null : new ConversationId(conversation),
                SourceChannel.valueOf(row.getString("source")),
                row.getString("external_number"),
                row.getTimestamp("received_at").toInstant(),
                texts.joined(row.getBytes("text"), words(row.getArray("added_words"))),
                messages(row),
                FactsJson.facts(row.getString("facts")),
                FactsJson.evidence(row.getString("evidence")));
    }

    HistoryEntry history(ResultSet row, int ignored) throws SQLException {
        String actor = row.getString("actor");
        Responsibility holder = responsibility(row, "unit_id", "person_id");
        return new HistoryEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("event"),
                ClueStatus.valueOf(row.getString("status")),
                holder.unit(),
                holder.person(),
                actor == null ? null : new StaffId(actor),
                row.getString("reason"));
    }

    private static Responsibility responsibility(ResultSet row, String unit, String person) throws SQLException {
        return new Responsibility(new UnitId(row.getString(unit)), new StaffId(row.getString(person)));
    }

    private static @Nullable ReportNumber number(@Nullable String value) {
        return value == null ? null : new ReportNumber(value);
    }

    private static @Nullable Instant instant(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }

    private static byte @Nullable [][] words(@Nullable Array array) throws SQLException {
        return array == null ? null : (byte[][]) array.getArray();
    }

    private static List<UUID> messages(ResultSet row) throws SQLException {
        Array added = row.getArray("added_messages");
        Stream<UUID> first = Arrays.stream((UUID[]) row.getArray("messages").getArray());
        Stream<UUID> later = added == null ? Stream.empty() : Arrays.stream((UUID[]) added.getArray());
        return Stream.concat(first, later).distinct().toList();
    }

    private static List<UnitId> units(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((String[]) array.getArray()).map(UnitId::new).toList();
    }
}
