package org.xinsheng.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.Timestamps;

/** Reads the outbox for those who show it. */
@Component
class StoredSentTexts implements SentTexts {

    private static final String SELECT = """
            SELECT id, conversation_id, recipient, purpose, body, state, delivery, sends, created_at FROM outbox_text
            """;

    private final JdbcClient jdbc;
    private final OutboxCipher cipher;

    StoredSentTexts(JdbcClient jdbc, OutboxCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public List<SentText> of(RegionCode serviceRegion, ConversationId conversation, int atMost) {
        return jdbc.sql(SELECT + """
                        WHERE service_region = :region AND conversation_id = :conversation AND state <> 'SUPERSEDED'
                        ORDER BY id DESC LIMIT :limit
                        """)
                .param("region", serviceRegion.value())
                .param("conversation", conversation.value())
                .param("limit", atMost)
                .query(this::map)
                .list()
                .reversed();
    }

    @Override
    public List<SentText> undelivered(RegionCode serviceRegion, int atMost) {
        return jdbc.sql(SELECT + """
                        WHERE service_region = :region
                          AND (state IN ('REFUSED', 'NEEDS_PERSON') OR delivery IN ('UNDELIVERED', 'FAILED'))
                        ORDER BY id DESC LIMIT :limit
                        """)
                .param("region", serviceRegion.value())
                .param("limit", atMost)
                .query(this::map)
                .list();
    }

    private SentText map(ResultSet row, int number) throws SQLException {
        UUID conversation = row.getObject("conversation_id", UUID.class);
        String delivery = row.getString("delivery");
        return new SentText(
                row.getObject("id", UUID.class),
                conversation == null ? null : new ConversationId(conversation),
                row.getString("recipient"),
                row.getString("purpose"),
                cipher.body(row.getBytes("body")),
                SentText.State.valueOf(row.getString("state")),
                delivery == null ? null : DeliveryStatus.valueOf(delivery),
                row.getInt("sends"),
                Timestamps.read(row, "created_at"));
    }
}
