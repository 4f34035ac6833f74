package org.xinsheng.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinsheng.channel.ChannelSender;
import org.xinsheng.channel.DeliveryReceipt;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.channel.LookUp;
import org.xinsheng.channel.OutboundMessage;
import org.xinsheng.channel.SendResult;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.testing.FreshDatabase;
import org.xinsheng.testing.HandClock;
import org.xinsheng.testing.PlainCrypto;
import org.xinsheng.testing.Provided;

/** The whole outbox on a database of its own, with a provider that does what a test tells it. */
final class OutboxFixture implements AutoCloseable {

    static final RegionCode REGION = new RegionCode("370600");
    static final OutboxSettings SETTINGS = new OutboxSettings(
            Duration.ofSeconds(60),
            Duration.ofMinutes(30),
            Duration.ofHours(6),
            Duration.ofMinutes(2),
            8,
            5,
            Duration.ofSeconds(30));

    final HandClock clock = new HandClock("2026-11-21T01:00:00Z");
    final FreshDatabase database = new FreshDatabase();
    final JdbcClient jdbc = database.jdbc();
    final Provider provider = new Provider();
    final List<String> signals = Collections.synchronizedList(new ArrayList<>());

    final StoredOutbox outbox;
    final StoredSentTexts texts;
    final Receipts receipts;
    final Outcomes outcomes;
    final Attempts attempts;

    OutboxFixture() {
        OutboxCipher cipher = new OutboxCipher(new PlainCrypto());
        outbox = new StoredOutbox(jdbc, cipher, senders(), signals::add, clock);
        texts = new StoredSentTexts(jdbc, cipher);
        receipts = new Receipts(jdbc, database.transactions());
        outcomes = new Outcomes(jdbc, SETTINGS, database.transactions());
        attempts = new Attempts(jdbc, cipher, SETTINGS, database.transactions());
    }

    private Senders senders() {
        return new Senders(Provided.of(provider));
    }

    /** A node: each has a circuit of its own. */
    Sending node() {
        return new Sending(ChannelType.SMS, senders(), attempts, outcomes, SETTINGS, clock);
    }

    Reconciliation reconciliation() {
        return new Reconciliation(attempts, outcomes, senders(), SETTINGS, clock);
    }

    Draft draft(@Nullable ConversationId conversation, String text) {
        return draft(conversation, text, clock.instant());
    }

    Draft draft(@Nullable ConversationId conversation, String text, Instant notBefore) {
        return new Draft(
                REGION,
                conversation,
                new ChannelAddress(ChannelType.SMS, "+8653512345"),
                new ChannelAddress(ChannelType.SMS, "+8613800000001"),
                text,
                Cause.turn(UUID.randomUUID()),
                "reporter-1",
                "reply",
                null,
                notBefore);
    }

    ConversationId conversation() {
        return new ConversationId(UUID.randomUUID());
    }

    UUID add(ConversationId conversation, String text) {
        return outbox.add(draft(conversation, text));
    }

    /** Sends everything that is due, as the scheduler does. */
    void send() {
        Sending node = node();
        while (node.runDue(clock.instant()) > 0) {
            // again
        }
    }

    void reconcile() {
        while (reconciliation().runDue(clock.instant()) > 0) {
            // again
        }
    }

    void after(Duration time) {
        clock.advance(time);
    }

    boolean receipt(@Nullable UUID attempt, @Nullable String externalId, DeliveryStatus status) {
        return receipts.accept(
                new DeliveryReceipt(ChannelType.SMS, attempt, externalId, status, null, clock.instant()));
    }

    SentText text(UUID id) {
        ConversationId conversation =
                new ConversationId(jdbc.sql("SELECT conversation_id FROM outbox_text WHERE id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single());
        return texts.of(REGION, conversation, 1000).stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> outcomesOf(UUID id) {
        return jdbc.sql("SELECT coalesce(outcome, 'OPEN') FROM outbox_attempt WHERE text_id = ? ORDER BY number")
                .param(id)
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Keeps a list of what it took, as providers do. */
    static final class Provider implements ChannelSender {

        final List<OutboundMessage> posts = Collections.synchronizedList(new ArrayList<>());
        final List<Listed> list = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger ids = new AtomicInteger();

        Function<OutboundMessage, SendResult> behaviour = this::take;
        BiFunction<OutboundMessage, Predicate<String>, LookUp> knowledge = this::find;

        @Override
        public ChannelType channel() {
            return ChannelType.SMS;
        }

        @Override
        public SendResult send(OutboundMessage message) {
            posts.add(message);
            return behaviour.apply(message);
        }

        @Override
        public LookUp lookUp(OutboundMessage message, Instant attemptedAt, Predicate<String> claimed) {
            return knowledge.apply(message, claimed);
        }

        SendResult.Accepted take(OutboundMessage message) {
            String id = "SM" + ids.incrementAndGet();
            list.add(new Listed(id, message));
            return new SendResult.Accepted(id);
        }

        LookUp find(OutboundMessage message, Predicate<String> claimed) {
            return list.stream()
                    .filter(listed -> listed.message.text().equals(message.text())
                            && listed.message.to().equals(message.to()))
                    .filter(listed -> !claimed.test(listed.id))
                    .findFirst()
                    .<LookUp>map(listed -> new LookUp.Found(listed.id, DeliveryStatus.SENT))
                    .orElseGet(LookUp.NotThere::new);
        }

        List<String> postedTexts() {
            return posts.stream().map(OutboundMessage::text).toList();
        }

        record Listed(String id, OutboundMessage message) {}
    }
}
