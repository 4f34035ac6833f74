package org.xinsheng.dialog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.dialog.Conversations.Speaker;
import tools.jackson.databind.json.JsonMapper;

/** Conversations in the database; the state holds the worker's words, so it is ciphertext. */
@Repository
class StoredConversations implements ConversationStore {

    private static final String STATE = "dialog.state";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final SilenceRows silences;
    private final FieldCipher cipher;
    private final Clock clock;

    StoredConversations(JdbcClient jdbc, SilenceRows silences, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.silences = silences;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Row lock(RegionCode region, ConversationId id, ChannelType channel, ReporterId reporter, String script) {
        return rowToChange(region, id).orElseGet(() -> {
            begin(region, id, channel, reporter, script);
            return locked(region, id);
        });
    }

    private void begin(RegionCode region, ConversationId id, ChannelType channel, ReporterId reporter, String script) {
        jdbc.sql("""
                INSERT INTO dialog_conversation
                    (service_region, id, channel, reporter, speaker, script, state, updated_at)
                VALUES (:region, :id, :channel, :reporter, 'SERVICE', :script, :state, :now)
                ON CONFLICT (service_region, id) DO NOTHING""")
                .param("region", region.value())
                .param("id", id.value())
                .param("channel", channel.name())
                .param("reporter", reporter.value())
                .param("script", script)
                .param("state", encrypt(new DialogueState()))
                .param("now", at(clock.instant()))
                .update();
    }

    @Override
    public Row locked(RegionCode region, ConversationId id) {
        return rowToChange(region, id).orElseThrow();
    }

    private Optional<Row> rowToChange(RegionCode region, ConversationId id) {
        return jdbc.sql("SELECT * FROM dialog_conversation WHERE service_region = :region AND id = :id FOR UPDATE")
                .param("region", region.value())
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    @Override
    public Optional<Row> find(RegionCode region, ConversationId id) {
        return jdbc.sql("SELECT * FROM dialog_conversation WHERE service_region = :region AND id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    @Override
    public Row heardSince(Row row) {
        return jdbc.sql("""
                SELECT speaker, handover_reason FROM dialog_conversation
                WHERE service_region = :region AND id = :id""")
                .param("region", row.region().value())
                .param("id", row.id().value())
                .query((rs, n) -> row.with(Speaker.valueOf(rs.getString(1)), rs.getString(2)))
                .single();
    }

    @Override
    public List<Row> elsewhere(Row here, Collection<ReporterId> reporters) {
        return jdbc.sql("""
                SELECT * FROM dialog_conversation
                WHERE service_region = :region AND reporter = ANY (:reporters) AND id <> :here
                ORDER BY updated_at DESC, id LIMIT 20""")
                .param("region", here.region().value())
                .param("here", here.id().value())
                .param("reporters", reporters.stream().map(ReporterId::value).toArray(UUID[]::new))
                .query(this::row)
                .list();
    }

    @Override
    public List<Row> waiting(RegionCode region) {
        return jdbc.sql("""
                SELECT * FROM dialog_conversation
                WHERE service_region = :region AND speaker = 'AWAITING_PERSON'
                ORDER BY waiting_since, id LIMIT 200""").param("region", region.value()).query(this::row).list();
    }

    @Override
    public void save(Row row, DialogueState state) {
        jdbc.sql("""
                UPDATE dialog_conversation SET state = :state, report = :report, script = :script, updated_at = :now
                WHERE service_region = :region AND id = :id""")
                .param("state", encrypt(state))
                .param("report", state.reports.isEmpty() ? null : value(state.report().id))
                .param("script", row.script())
                .param("now", at(clock.instant()))
                .param("region", row.region().value())
                .param("id", row.id().value())
                .update();
    }

    @Override
    public void save(Row row, DialogueState state, @Nullable Instant silentAt) {
        save(row, state);
        silences.lookAt(row.region(), row.id(), silentAt);
    }

    @Override
    public boolean speaker(RegionCode region, ConversationId id, Speaker speaker, @Nullable String reason) {
        return jdbc.sql("""
                UPDATE dialog_conversation SET speaker = :speaker, handover_reason = :reason, updated_at = :now,
                    waiting_since = CASE WHEN :speaker = 'AWAITING_PERSON' THEN CAST(:now AS timestamptz) END
                WHERE service_region = :region AND id = :id
                    AND (speaker <> :speaker OR handover_reason IS DISTINCT FROM :reason)""")
                        .param("speaker", speaker.name())
                        .param("reason", reason, java.sql.Types.VARCHAR)
                        .param("now", at(clock.instant()))
                        .param("region", region.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public boolean firstAlarm(RegionCode region, UUID text) {
        return jdbc.sql("""
                INSERT INTO dialog_alarmed_text (service_region, text_id) VALUES (:region, :text)
                ON CONFLICT DO NOTHING""").param("region", region.value()).param("text", text).update() == 1;
    }

    @Override
    public void noteTold(RegionCode region, ConversationId id, ReportNumber number, String template) {
        jdbc.sql("""
                INSERT INTO dialog_told (service_region, id, conversation, number, template, told_at)
                VALUES (:region, :id, :conversation, :number, :template, :now)""")
                .param("region", region.value())
                .param("id", Ids.next(clock))
                .param("conversation", id.value())
                .param("number", number.value())
                .param("template", template)
                .param("now", at(clock.instant()))
                .update();
    }

    @Override
    public List<Told> takeTold(Row row) {
        return jdbc.sql("""
                WITH taken AS (
                    DELETE FROM dialog_told WHERE service_region = :region AND conversation = :id
                    RETURNING number, template, told_at, id)
                SELECT number, template FROM taken ORDER BY told_at, id""")
                .param("region", row.region().value())
                .param("id", row.id().value())
                .query((rs, n) -> new Told(new ReportNumber(rs.getString(1)), rs.getString(2)))
                .list();
    }

    private Row row(ResultSet rs, int n) throws SQLException {
        String report = rs.getString("report");
        return new Row(
                new RegionCode(rs.getString("service_region")),
                new ConversationId(rs.getObject("id", UUID.class)),
                ChannelType.valueOf(rs.getString("channel")),
                new ReporterId(rs.getObject("reporter", UUID.class)),
                Speaker.valueOf(rs.getString("speaker")),
                rs.getString("handover_reason"),
                rs.getString("script"),
                rs.getBytes("state"),
                report == null ? null : new ReportId(UUID.fromString(report)),
                rs.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public DialogueState state(Row row) {
        return JSON.readValue(cipher.decryptString(row.state(), STATE), DialogueState.class);
    }

    private byte[] encrypt(DialogueState state) {
        return cipher.encrypt(JSON.writeValueAsString(state), STATE);
    }

    private static @Nullable UUID value(@Nullable ReportId id) {
        return id == null ? null : id.value();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
