package org.xinsheng.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.Timestamps;
import org.xinsheng.core.WakeUps;

/** Writes texts into the outbox, in the caller's transaction. A text whose channel nobody can send on waits for a person. */
@Component
class StoredOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final OutboxCipher cipher;
    private final Senders senders;
    private final WakeUps wakeUps;
    private final Clock clock;

    StoredOutbox(JdbcClient jdbc, OutboxCipher cipher, Senders senders, WakeUps wakeUps, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.senders = senders;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    @Override
    public UUID add(Draft draft) {
        UUID id = insert(draft).orElseGet(() -> existing(draft));
        wakeUps.signal(Sending.nameOf(draft.to().channel()));
        return id;
    }

    private Optional<UUID> insert(Draft draft) {
        OffsetDateTime now = Timestamps.of(clock.instant());
        ConversationId conversation = draft.conversation();
        boolean sendable = senders.of(draft.to().channel()).isPresent();
        return jdbc.sql("""
                        INSERT INTO outbox_text (service_region, id, conversation_id, channel, our_address,
                            recipient_address, body, cause_kind, cause_id, recipient, purpose, template, state,
                            not_before, due_at, created_at, updated_at)
                        VALUES (:region, :id, :conversation, :channel, :ours, :to, :body, :causeKind, :causeId, :recipient,
                            :purpose, :template, :state, :notBefore, :notBefore, :now, :now)
                        ON CONFLICT (service_region, cause_kind, cause_id, recipient, purpose) DO NOTHING
                        RETURNING id
                        """)
                .param("region", draft.serviceRegion().value())
                .param("id", Ids.next(clock))
                .param("conversation", conversation == null ? null : conversation.value())
                .param("channel", draft.to().channel().name())
                .param("ours", cipher.ours(draft.from()))
                .param("to", cipher.recipient(draft.to()))
                .param("body", cipher.body(draft.text()))
                .param("causeKind", draft.cause().kind().name())
                .param("causeId", draft.cause().id())
                .param("recipient", draft.recipient())
                .param("purpose", draft.purpose())
                .param("template", draft.template())
                .param("state", (sendable ? SentText.State.QUEUED : SentText.State.NEEDS_PERSON).name())
                .param("notBefore", Timestamps.of(draft.notBefore()))
                .param("now", now)
                .query(UUID.class)
                .optional();
    }

    private UUID existing(Draft draft) {
        return jdbc.sql("""
                        SELECT id FROM outbox_text
                        WHERE service_region = :region AND cause_kind = :causeKind AND cause_id = :causeId
                          AND recipient = :recipient AND purpose = :purpose
                        """)
                .param("region", draft.serviceRegion().value())
                .param("causeKind", draft.cause().kind().name())
                .param("causeId", draft.cause().id())
                .param("recipient", draft.recipient())
                .param("purpose", draft.purpose())
                .query(UUID.class)
                .single();
    }

    @Override
    public int supersede(RegionCode serviceRegion, ConversationId conversation, String... purposes) {
        return jdbc.sql("""
                        UPDATE outbox_text SET state = 'SUPERSEDED', updated_at = :now
                        WHERE service_region = :region AND conversation_id = :conversation
                          AND purpose = ANY (:purposes) AND state = 'QUEUED'
                        """)
                .param("now", Timestamps.of(clock.instant()))
                .param("region", serviceRegion.value())
                .param("conversation", conversation.value())
                .param("purposes", purposes)
                .update();
    }

    @Override
    public void conceal(RegionCode serviceRegion, ConversationId conversation) {
        jdbc.sql("""
                        SELECT id, body FROM outbox_text
                        WHERE service_region = :region AND conversation_id = :conversation AND purpose = 'code'
                          AND state NOT IN ('QUEUED', 'SENDING', 'UNKNOWN')
                        """)
                .param("region", serviceRegion.value())
                .param("conversation", conversation.value())
                .query((row, number) -> new Said(row.getObject("id", UUID.class), cipher.body(row.getBytes("body"))))
                .list()
                .forEach(said -> conceal(serviceRegion, said));
    }

    private void conceal(RegionCode region, Said said) {
        jdbc.sql("""
                        UPDATE outbox_text SET body = :body, purpose = 'receipt', updated_at = :now
                        WHERE service_region = :region AND id = :id
                        """)
                .param("body", cipher.body(SentText.concealed(said.text())))
                .param("now", Timestamps.of(clock.instant()))
                .param("region", region.value())
                .param("id", said.id())
                .update();
    }

    private record Said(UUID id, String text) {}
}
