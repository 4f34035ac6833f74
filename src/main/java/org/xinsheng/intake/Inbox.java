package org.xinsheng.intake;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.channel.RejectedMessage;
import org.xinsheng.core.Ids;
import org.xinsheng.core.Timestamps;
import org.xinsheng.core.WakeUps;

/** Takes in what channels hand over: stores it, wakes those who work on it, and does nothing else. */
@Component
class Inbox implements InboundSink {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final int QUARANTINED_BYTES = 64 * 1024;

    private final GroupCommit<NewText, Acceptance> writer;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final TextCipher cipher;
    private final ConversationIds conversations;
    private final WakeUps wakeUps;
    private final Clock clock;

    /** Forged requests cost nothing to make: above this rate they are refused without a row. */
    private final Bucket quarantine = Bucket.builder()
            .addLimit(limit -> limit.capacity(1000).refillGreedy(10, Duration.ofSeconds(1)))
            .build();

    Inbox(
            InboxInsert insert,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TextCipher cipher,
            ConversationIds conversations,
            WakeUps wakeUps,
            Clock clock) {
        this.writer = new GroupCommit<>(insert::insert);
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.cipher = cipher;
        this.conversations = conversations;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    @Override
    public Acceptance accept(InboundMessage message) {
        Acceptance acceptance = writer.write(row(message));
        if (acceptance == Acceptance.STORED) {
            wakeUps.signal(SingleTexts.NAME);
            wakeUps.signal(Turns.NAME);
        }
        return acceptance;
    }

    private NewText row(InboundMessage message) {
        Instant now = clock.instant();
        Instant received = message.receivedAt().isAfter(now) ? now : message.receivedAt();
        return new NewText(
                message.serviceRegion().value(),
                Ids.next(clock),
                conversations
                        .of(message.serviceRegion(), message.from(), message.to())
                        .value(),
                message.from().channel().name(),
                message.externalId(),
                message.origin().name(),
                cipher.worker(message.from()),
                cipher.ours(message.to()),
                cipher.body(message.text()),
                cipher.raw(message.raw()),
                Math.clamp(message.media(), 0, Short.MAX_VALUE),
                Timestamps.of(received),
                Timestamps.of(now));
    }

    @Override
    public void quarantine(RejectedMessage message) {
        if (!quarantine.tryConsume(1)) {
            log.warn("Too many requests to quarantine on {}: {} not kept", message.channel(), message.reason());
            return;
        }
        byte[] raw = Arrays.copyOf(message.raw(), Math.min(message.raw().length, QUARANTINED_BYTES));
        ownTransaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO intake_quarantine (id, channel, reason, raw, received_at)
                        VALUES (:id, :channel, :reason, :raw, :at)
                        """)
                .param("id", Ids.next(clock))
                .param("channel", message.channel().name())
                .param("reason", message.reason())
                .param("raw", cipher.raw(raw))
                .param("at", Timestamps.of(message.receivedAt()))
                .update());
    }
}
