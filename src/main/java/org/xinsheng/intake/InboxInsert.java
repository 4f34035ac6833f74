package org.xinsheng.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.InboundSink.Acceptance;

/**
 * Inserts texts in one statement, which is its own transaction on its own connection: what the caller has open makes no
 * difference. Rows go in by the order of their keys, so that two batches with the same texts cannot deadlock.
 */
@Component
class InboxInsert {

    private static final int TIMEOUT_SECONDS = 8;
    private static final String SQL = """
            INSERT INTO intake_text (service_region, id, conversation_id, channel, external_id, origin, worker_address,
                    our_address, body, raw, media, received_at, stored_at, check_due_at)
            SELECT service_region, id, conversation_id, channel, external_id, origin, worker_address,
                    our_address, body, raw, media, received_at, stored_at, stored_at
            FROM unnest(?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],
                    ?::bytea[], ?::bytea[], ?::smallint[], ?::timestamptz[], ?::timestamptz[])
                AS t (service_region, id, conversation_id, channel, external_id, origin, worker_address, our_address,
                    body, raw, media, received_at, stored_at)
            ON CONFLICT (service_region, channel, external_id) DO NOTHING
            RETURNING id
            """;
    private static final Comparator<NewText> BY_KEY = Comparator.comparing(NewText::serviceRegion)
            .thenComparing(NewText::channel)
            .thenComparing(NewText::externalId);

    private final DataSource database;
    private final SQLExceptionTranslator translator = new SQLExceptionSubclassTranslator();

    InboxInsert(DataSource database) {
        this.database = database;
    }

    /** @return for each text, in order, whether it was new */
    List<Acceptance> insert(List<NewText> texts) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            bind(connection, statement, texts.stream().sorted(BY_KEY).toList());
            Set<UUID> stored = stored(statement);
            return texts.stream()
                    .map(text -> stored.contains(text.id()) ? Acceptance.STORED : Acceptance.DUPLICATE)
                    .toList();
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private RuntimeException translated(SQLException e) {
        RuntimeException known = translator.translate("storing texts", null, e);
        return known == null ? new org.springframework.jdbc.UncategorizedSQLException("storing texts", null, e) : known;
    }

    private static Set<UUID> stored(PreparedStatement statement) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static void bind(Connection connection, PreparedStatement statement, List<NewText> texts)
            throws SQLException {
        List<Column> columns = List.of(
                new Column("text", NewText::serviceRegion),
                new Column("uuid", NewText::id),
                new Column("uuid", NewText::conversation),
                new Column("text", NewText::channel),
                new Column("text", NewText::externalId),
                new Column("text", NewText::origin),
                new Column("bytea", NewText::worker),
                new Column("bytea", NewText::ours),
                new Column("bytea", NewText::body),
                new Column("bytea", NewText::raw),
                new Column("int2", NewText::media),
                new Column("timestamptz", NewText::receivedAt),
                new Column("timestamptz", NewText::storedAt));
        for (int i = 0; i < columns.size(); i++) {
            statement.setArray(i + 1, columns.get(i).of(connection, texts));
        }
    }

    private record Column(String type, Function<NewText, Object> value) {

        Array of(Connection connection, List<NewText> texts) throws SQLException {
            Object[] values = texts.stream().map(value).toArray();
            return connection.createArrayOf(type, type.equals("bytea") ? bytes(values) : values);
        }

        private static byte[][] bytes(Object[] values) {
            byte[][] bytes = new byte[values.length][];
            for (int i = 0; i < values.length; i++) {
                bytes[i] = (byte[]) values[i];
            }
            return bytes;
        }
    }
}
