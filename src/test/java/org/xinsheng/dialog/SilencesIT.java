package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.Timestamps;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.directory.Directory;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.intake.Turn;
import org.xinsheng.intake.TurnHandler;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
class SilencesIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final ChannelAddress OURS = new ChannelAddress(ChannelType.SMS, "+8653512345");
    private static final String REMINDER = "还差一点没问清";
    private static final String NO_EMPLOYER = "有人欠我工资没发 在芝罘区";

    @Autowired
    TurnHandler handler;

    @Autowired
    Silences silences;

    @Autowired
    Conversations conversations;

    @Autowired
    SentTexts sent;

    @Autowired
    ReceivedTexts inbox;

    @Autowired
    InboundSink sink;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final ChannelAddress worker = new ChannelAddress(
            ChannelType.SMS, "+86199" + ThreadLocalRandom.current().nextInt(10_000_000, 99_000_000));
    private final ConversationId conversation = new ConversationId(UUID.randomUUID());

    @Test
    void remindsOnceAndThenAPersonMayCall() {
        handle(NO_EMPLOYER);
        silences.runDue(clock.instant().plus(Duration.ofHours(2)));
        assertThat(texts()).hasSize(1);

        silences.runDue(noon(1));
        assertThat(texts()).hasSize(2).last().asString().contains(REMINDER);
        assertThat(view().speaker()).isEqualTo(Speaker.SERVICE);

        silences.runDue(noon(1).plus(Duration.ofHours(19)));
        assertThat(view().speaker()).isEqualTo(Speaker.SERVICE);
        silences.runDue(noon(1).plus(Duration.ofHours(20)));
        assertThat(view().speaker()).isEqualTo(Speaker.AWAITING_PERSON);
        assertThat(view().handoverReason()).isEqualTo("silent");
        assertThat(view().question()).isNull();

        silences.runDue(noon(30));
        assertThat(texts()).hasSize(2);
        assertThat(dueAt()).isNull();
    }

    @Test
    void remindsOnceAfterAnOutageOfADay() {
        handle(NO_EMPLOYER);

        silences.runDue(noon(3));
        silences.runDue(noon(3));

        assertThat(texts().stream().filter(text -> text.contains(REMINDER))).hasSize(1);
        assertThat(view().speaker()).isEqualTo(Speaker.SERVICE);
    }

    @Test
    void twoNodesSayItOnce() throws Exception {
        handle(NO_EMPLOYER);
        Callable<Integer> node = () -> silences.runDue(noon(1));
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            nodes.invokeAll(List.of(node, node, node, node));
        }
        assertThat(texts()).hasSize(2);
    }

    @Test
    void doesNotSpeakAtNight() {
        handle(NO_EMPLOYER);
        Instant midnight = noon(1).plus(Duration.ofHours(12));

        silences.runDue(midnight);
        assertThat(texts()).hasSize(1);
        assertThat(dueAt()).isEqualTo(midnight.plus(Duration.ofHours(8)));

        silences.runDue(midnight.plus(Duration.ofHours(8)));
        assertThat(texts()).hasSize(2);
    }

    @Test
    void waitsForTheHoursThatTheWorkerChose() {
        handle(NO_EMPLOYER);
        handle("只能晚上7点到8点打电话");
        int before = texts().size();

        silences.runDue(noon(1));
        assertThat(texts()).hasSize(before);
        assertThat(dueAt()).isEqualTo(noon(1).plus(Duration.ofHours(7)));

        silences.runDue(noon(1).plus(Duration.ofHours(7)));
        assertThat(texts()).hasSize(before + 1).last().asString().contains(REMINDER);
    }

    @Test
    void callsNobodyForAReportThatLacksNothingThatMatters() {
        handle("芝罘区好运来饭店欠我工资4000");

        silences.runDue(noon(1));
        silences.runDue(noon(3));

        assertThat(texts()).hasSize(2);
        assertThat(view().speaker()).isEqualTo(Speaker.SERVICE);
    }

    @Test
    void saysNothingInSafeModeButStillHasAPersonLook() {
        handle("安全模式");
        handle(NO_EMPLOYER);
        int before = texts().size();

        silences.runDue(noon(1));
        silences.runDue(noon(3));

        assertThat(texts()).hasSize(before);
        assertThat(view().handoverReason()).isEqualTo("silent");
    }

    @Test
    void saysNothingToThoseWhoWantNoNotices() {
        handle(NO_EMPLOYER);
        handle("退订");
        int before = texts().size();

        silences.runDue(noon(1));

        assertThat(texts()).hasSize(before);
    }

    @Test
    void saysNothingWhileAPersonSpeaks() {
        handle(NO_EMPLOYER);
        conversations.takeOver(
                YANTAI,
                conversation,
                directory.findStaff(new StaffId("operator")).orElseThrow());
        int before = texts().size();

        silences.runDue(noon(1));

        assertThat(texts()).hasSize(before);
        assertThat(dueAt()).isNull();
    }

    @Test
    void saysNothingAfterAWithdrawal() {
        handle(NO_EMPLOYER);
        handle("我不投诉了");
        int before = texts().size();

        silences.runDue(noon(1));

        assertThat(texts()).hasSize(before);
    }

    @Test
    void waitsForATurnThatIsInTheInbox() {
        ConversationId real = inbox.conversation(YANTAI, worker, OURS);
        handle(real, NO_EMPLOYER);
        sink.accept(new InboundMessage(
                YANTAI,
                UUID.randomUUID().toString(),
                worker,
                OURS,
                "是老孙烧烤",
                0,
                "{}".getBytes(StandardCharsets.UTF_8),
                clock.instant(),
                InboundMessage.Origin.WEBHOOK));

        silences.runDue(noon(1));

        assertThat(sent.of(YANTAI, real, 50)).hasSize(1);
    }

    @Test
    void whoComesBackGoesOnWhereItStopped() {
        handle(NO_EMPLOYER);
        silences.runDue(noon(1));
        silences.runDue(noon(3));
        assertThat(view().handoverReason()).isEqualTo("silent");
        delivered();

        handle("是老孙烧烤");

        assertThat(view().speaker()).isEqualTo(Speaker.SERVICE);
        assertThat(view().facts().employer()).isEqualTo("老孙烧烤");
        assertThat(texts())
                .hasSize(3)
                .last()
                .asString()
                .doesNotContain("您好")
                .contains("记下了")
                .contains("多少");
    }

    @Test
    void whoComesBackForAPersonGetsOne() {
        handle(NO_EMPLOYER);
        silences.runDue(noon(1));
        silences.runDue(noon(3));

        handle("人工");

        assertThat(view().speaker()).isEqualTo(Speaker.AWAITING_PERSON);
        assertThat(view().handoverReason()).isEqualTo("asked");
    }

    @Test
    void anotherSilenceIsNotRemindedOfAgain() {
        handle(NO_EMPLOYER);
        silences.runDue(noon(1));
        delivered();
        handle("是老孙烧烤");

        silences.runDue(noon(2));
        silences.runDue(noon(5));

        assertThat(texts().stream().filter(text -> text.contains(REMINDER))).hasSize(1);
    }

    @Test
    void whoWritesBeforeTheReminderIsOnItsWayDoesNotGetIt() {
        handle(NO_EMPLOYER);
        silences.runDue(noon(1));

        handle("是老孙烧烤");

        assertThat(texts()).hasSize(2).noneMatch(text -> text.contains(REMINDER));
    }

    @Test
    void aConversationThatCannotBeReadWaitsWithoutHoldingUpOthers() {
        handle(NO_EMPLOYER);
        jdbc.sql("UPDATE dialog_conversation SET state = '\\x00' WHERE id = :id")
                .param("id", conversation.value())
                .update();

        silences.runDue(noon(1));

        assertThat(dueAt()).isAfter(noon(1));
    }

    /** In China, after so many days. */
    private Instant noon(int days) {
        ZoneId china = ZoneId.of("Asia/Shanghai");
        return clock.instant()
                .atZone(china)
                .toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.NOON)
                .atZone(china)
                .toInstant();
    }

    private void handle(String text) {
        handle(conversation, text);
    }

    private void handle(ConversationId id, String text) {
        Turn.TurnText only = new Turn.TurnText(UUID.randomUUID(), text, 0, clock.instant());
        Turn turn = new Turn(UUID.randomUUID(), id, YANTAI, worker, OURS, List.of(only), 1);
        transaction.executeWithoutResult(status -> handler.handle(turn));
    }

    private void delivered() {
        jdbc.sql("UPDATE outbox_text SET state = 'ACCEPTED' WHERE conversation_id = :id AND state = 'QUEUED'")
                .param("id", conversation.value())
                .update();
    }

    private Instant dueAt() {
        return jdbc.sql("SELECT silent_at FROM dialog_conversation WHERE id = :id")
                .param("id", conversation.value())
                .query((row, n) -> Timestamps.readNullable(row, "silent_at"))
                .list()
                .getFirst();
    }

    private Conversations.ConversationView view() {
        return conversations.find(YANTAI, conversation).orElseThrow();
    }

    private List<String> texts() {
        return sent.of(YANTAI, conversation, 50).stream().map(SentText::text).toList();
    }
}
