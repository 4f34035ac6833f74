package org.xinsheng.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.Timestamps;

/** The rows of the inbox: reads them and notes how far they are. */
@Component
class InboxRows implements ReceivedTexts {

    private static final String COLUMNS = """
            service_region, id, conversation_id, channel, worker_address, our_address, body, media, origin, received_at,
            turn_id, done_at IS NOT NULL AS done
            """;

    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final ConversationIds conversations;

    InboxRows(JdbcClient jdbc, TextCipher cipher, ConversationIds conversations) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.conversations = conversations;
    }

    @Override
    public ConversationId conversation(RegionCode serviceRegion, ChannelAddress worker, ChannelAddress ours) {
        return conversations.of(serviceRegion, worker, ours);
    }

    @Override
    public List<ReceivedText> of(RegionCode serviceRegion, ConversationId conversation, int atMost) {
        List<StoredText> latestFirst = jdbc.sql("SELECT " + COLUMNS + """
                        FROM intake_text WHERE service_region = :region AND conversation_id = :conversation
                        ORDER BY received_at DESC, id DESC LIMIT :limit
                        """)
                .param("region", serviceRegion.value())
                .param("conversation", conversation.value())
                .param("limit", atMost)
                .query(this::map)
                .list();
        return latestFirst.reversed().stream().map(StoredText::asReceived).toList();
    }

    @Override
    public List<List<ReceivedText>> turns(RegionCode serviceRegion, ConversationId conversation, int atMost) {
        Map<UUID, List<ReceivedText>> turns = new LinkedHashMap<>();
        jdbc.sql("SELECT " + COLUMNS + """
                        FROM intake_text WHERE service_region = :region AND conversation_id = :conversation
                        ORDER BY received_at, id LIMIT :limit
                        """)
                .param("region", serviceRegion.value())
                .param("conversation", conversation.value())
                .param("limit", atMost)
                .query(this::map)
                .list()
                .forEach(text -> turns.computeIfAbsent(
                                Objects.requireNonNullElse(text.turn(), text.id()), turn -> new ArrayList<>())
                        .add(text.asReceived()));
        return List.copyOf(turns.values());
    }

    @Override
    public List<ReceivedText> withIds(RegionCode serviceRegion, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Collections.emptyList();
        }
        return jdbc
                .sql("SELECT " + COLUMNS + """
                        FROM intake_text WHERE service_region = :region AND id IN (:ids) ORDER BY received_at, id
                        """)
                .param("region", serviceRegion.value())
                .param("ids", ids)
                .query(this::map)
                .stream()
                .map(StoredText::asReceived)
                .toList();
    }

    /** The texts of a conversation that are not done, in order. */
    List<StoredText> open(ConversationKey conversation) {
        return jdbc.sql("SELECT " + COLUMNS + """
                        FROM intake_text
                        WHERE service_region = :region AND conversation_id = :conversation AND done_at IS NULL
                        ORDER BY received_at, id
                        """)
                .param("region", conversation.serviceRegion().value())
                .param("conversation", conversation.id().value())
                .query(this::map)
                .list();
    }

    Optional<StoredText> unchecked(RegionCode serviceRegion, UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + """
                        FROM intake_text WHERE service_region = :region AND id = :id AND checked_at IS NULL
                        """)
                .param("region", serviceRegion.value())
                .param("id", id)
                .query(this::map)
                .optional();
    }

    void giveToTurn(ConversationKey conversation, List<UUID> ids, UUID turn) {
        jdbc.sql("UPDATE intake_text SET turn_id = :turn WHERE service_region = :region AND id IN (:ids)")
                .param("turn", turn)
                .param("region", conversation.serviceRegion().value())
                .param("ids", ids)
                .update();
    }

    void markDone(ConversationKey conversation, List<UUID> ids, Instant now) {
        jdbc.sql("UPDATE intake_text SET done_at = :now WHERE service_region = :region AND id IN (:ids)")
                .param("now", Timestamps.of(now))
                .param("region", conversation.serviceRegion().value())
                .param("ids", ids)
                .update();
    }

    private StoredText map(ResultSet row, int number) throws SQLException {
        ChannelType channel = ChannelType.valueOf(row.getString("channel"));
        return new StoredText(
                new RegionCode(row.getString("service_region")),
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                cipher.worker(channel, row.getBytes("worker_address")),
                cipher.ours(channel, row.getBytes("our_address")),
                cipher.body(row.getBytes("body")),
                row.getInt("media"),
                InboundMessage.Origin.valueOf(row.getString("origin")),
                Timestamps.read(row, "received_at"),
                row.getObject("turn_id", UUID.class),
                row.getBoolean("done"));
    }
}
