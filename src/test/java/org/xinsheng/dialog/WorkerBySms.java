package org.xinsheng.dialog;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.RegionCode;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.reporter.ReporterVault;

/** A worker with a phone of their own, from the inbox to the outbox, at a time that the test moves. */
abstract class WorkerBySms {

    static final RegionCode YANTAI = new RegionCode("370600");
    static final ChannelAddress OURS = new ChannelAddress(ChannelType.SMS, "+8653512345");

    @Autowired
    List<DueTask> tasks;

    @Autowired
    InboundSink sink;

    @Autowired
    ReceivedTexts inbox;

    @Autowired
    SentTexts sent;

    @Autowired
    Conversations conversations;

    @Autowired
    Clues clues;

    @Autowired
    ReporterVault vault;

    @Autowired
    Clock clock;

    final ChannelAddress worker = new ChannelAddress(
            ChannelType.SMS, "+86199" + ThreadLocalRandom.current().nextInt(10_000_000, 99_000_000));
    ConversationId conversation;
    Instant now;

    @BeforeEach
    void start() {
        now = clock.instant();
        conversation = inbox.conversation(YANTAI, worker, OURS);
    }

    /** Puts a text into the inbox; nobody works on it yet. */
    void put(String text) {
        sink.accept(new InboundMessage(
                YANTAI,
                UUID.randomUUID().toString(),
                worker,
                OURS,
                text,
                0,
                "{}".getBytes(StandardCharsets.UTF_8),
                now,
                InboundMessage.Origin.WEBHOOK));
    }

    /** Works on the turns that are due now. */
    void turns() {
        tasks.stream().filter(task -> "intake.turns".equals(task.name())).forEach(task -> task.runDue(now));
    }

    Conversations.ConversationView view() {
        return conversations.find(YANTAI, conversation).orElseThrow();
    }

    List<String> texts() {
        return sent.of(YANTAI, conversation, 50).stream().map(SentText::text).toList();
    }
}
