package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.RegionCode;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.testing.IntegrationTest;

/** More than anybody could read, from the inbox to the outbox. */
@IntegrationTest
class FloodsIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final ChannelAddress OURS = new ChannelAddress(ChannelType.SMS, "+8653512345");
    private static final String GARBAGE = "甲q乙7丙x丁0戊z己3庚k辛9壬m癸5&%#@";

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

    private final ChannelAddress worker = new ChannelAddress(
            ChannelType.SMS, "+86199" + ThreadLocalRandom.current().nextInt(10_000_000, 99_000_000));
    private ConversationId conversation;
    private Instant now;

    @BeforeEach
    void start() {
        now = clock.instant();
        conversation = inbox.conversation(YANTAI, worker, OURS);
    }

    @Test
    void storesAHundredTextsAMinuteAndAnswersFew() {
        for (int i = 0; i < 300; i++) {
            say("第" + i + "次问你们管不管");
            now = now.plusMillis(600);
            if (i % 10 == 0) {
                turns();
            }
        }
        rest();

        assertThat(inbox.of(YANTAI, conversation, 400)).hasSize(300).allMatch(ReceivedText::handled);
        assertThat(texts()).hasSizeBetween(1, 2).last().asString().contains("值班老师");
        assertThat(view().handoverReason()).isEqualTo("flood");
    }

    @Test
    void takesDownWhatIsReportedInAFlood() {
        for (int i = 0; i < 100; i++) {
            say(i == 40 ? "芝罘区好运来饭店欠我工资4000" : "快点" + i);
        }
        rest();

        assertThat(texts()).hasSize(1).first().asString().contains("收到了，编号");
        assertThat(clues.reportsOf(YANTAI, vault.find(YANTAI, worker).orElseThrow()))
                .hasSize(1);
        assertThat(view().handoverReason()).isEqualTo("flood");
    }

    @Test
    void longGarbageIsNoReportAndComesToAnEnd() {
        Random random = new Random(7);
        for (int i = 0; i < 8; i++) {
            say(random.ints(4_000, 0, GARBAGE.length())
                    .mapToObj(at -> GARBAGE.substring(at, at + 1))
                    .collect(Collectors.joining()));
            rest();
        }

        assertThat(texts()).hasSizeLessThanOrEqualTo(4);
        assertThat(clues.reportsOf(YANTAI, vault.find(YANTAI, worker).orElseThrow()))
                .isEmpty();
        assertThat(view().speaker()).isEqualTo(Conversations.Speaker.AWAITING_PERSON);
    }

    private void say(String text) {
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

    private void turns() {
        tasks.stream().filter(task -> "intake.turns".equals(task.name())).forEach(task -> task.runDue(now));
    }

    private void rest() {
        turns();
        now = now.plus(Duration.ofMinutes(2));
        turns();
    }

    private Conversations.ConversationView view() {
        return conversations.find(YANTAI, conversation).orElseThrow();
    }

    private List<String> texts() {
        return sent.of(YANTAI, conversation, 50).stream().map(SentText::text).toList();
    }
}
