package org.xinsheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundMessage.Origin;
import org.xinsheng.channel.InboundSink.Acceptance;
import org.xinsheng.channel.RejectedMessage;
import org.xinsheng.core.ChannelType;

class InboxIT {

    private static final String WANG = "+8613800000001";

    private final InboxFixture inbox = new InboxFixture();

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void fiftyCopiesAtOnceMakeOneRow() throws Exception {
        InboundMessage message = sms("SM1", "老板欠钱");
        List<Acceptance> acceptances = allAtOnce(IntStream.range(0, 50)
                .<Callable<Acceptance>>mapToObj(i -> () -> inbox.inbox.accept(message))
                .toList());
        assertThat(acceptances).containsOnlyOnce(Acceptance.STORED).hasSize(50);
        assertThat(inbox.open()).isOne();
    }

    @Test
    void manyDifferentTextsAtOnceAreAllStored() throws Exception {
        List<Acceptance> acceptances = allAtOnce(IntStream.range(0, 600)
                .<Callable<Acceptance>>mapToObj(i -> () -> inbox.inbox.accept(sms("SM" + i % 500, "第" + i)))
                .toList());
        assertThat(acceptances).filteredOn(Acceptance.STORED::equals).hasSize(500);
        assertThat(inbox.open()).isEqualTo(500);
    }

    @Test
    void keepsWhatPostgresqlTextCouldNotHold() {
        String text = "a\u0000b😀\u202Eمرحبا" + "长".repeat(10_000);
        inbox.inbox.accept(sms("SM1", text));
        var stored = inbox.rows.of(InboxFixture.REGION, conversation(), 10);
        assertThat(stored).singleElement().extracting(ReceivedText::text).isEqualTo(text);
    }

    @Test
    void oneUnwritableTextDoesNotTakeTheOthersWithIt() throws Exception {
        List<Callable<Acceptance>> work = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = i == 20 ? "x".repeat(200) : "SM" + i;
            work.add(() -> {
                try {
                    return inbox.inbox.accept(sms(id, "文"));
                } catch (DataAccessException e) {
                    return Acceptance.DUPLICATE;
                }
            });
        }
        assertThat(allAtOnce(work)).containsOnlyOnce(Acceptance.DUPLICATE);
        assertThat(inbox.open()).isEqualTo(39);
    }

    @Test
    void aTextIsCommittedWhateverBecomesOfTheCallersTransaction() {
        new TransactionTemplate(inbox.database.transactions()).executeWithoutResult(status -> {
            inbox.inbox.accept(sms("SM1", "文"));
            status.setRollbackOnly();
        });
        assertThat(inbox.open()).isOne();
    }

    @Test
    void failsWhenTheDatabaseIsGone() {
        inbox.database.close();
        assertThatThrownBy(() -> inbox.inbox.accept(sms("SM1", "文"))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void wakesThoseWhoWorkOnItOnlyForWhatIsNew() {
        inbox.inbox.accept(sms("SM1", "文"));
        inbox.inbox.accept(sms("SM1", "文"));
        assertThat(inbox.signals).containsExactly("intake.texts", "intake.turns");
    }

    @Test
    void aTextFromTheFutureCountsAsReceivedNow() {
        InboundMessage now = sms("SM1", "文");
        inbox.inbox.accept(new InboundMessage(
                now.serviceRegion(),
                "SM2",
                now.from(),
                now.to(),
                "文",
                0,
                new byte[0],
                inbox.clock.instant().plus(Duration.ofDays(1)),
                Origin.RECONCILED));
        assertThat(inbox.rows.of(InboxFixture.REGION, conversation(), 1))
                .extracting(ReceivedText::receivedAt)
                .containsExactly(inbox.clock.instant());
    }

    @Test
    void textsOfOneMillisecondKeepTheirOrder() {
        for (int i = 0; i < 50; i++) {
            inbox.send(WANG, "第" + i);
        }
        assertThat(inbox.rows.of(InboxFixture.REGION, conversation(), 50))
                .extracting(ReceivedText::text)
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "第" + i).toList());
    }

    @Test
    void theSameTwoAddressesAreOneConversationAndOthersAreNot() {
        inbox.send(WANG, "甲");
        inbox.send("+8613800000002", "乙");
        assertThat(inbox.jdbc
                        .sql("SELECT DISTINCT conversation_id FROM intake_text")
                        .query(java.util.UUID.class)
                        .list())
                .hasSize(2)
                .contains(conversation().value());
        assertThat(conversation().value().version()).isEqualTo(8);
        assertThat(conversation().value().variant()).isEqualTo(2);
    }

    @Test
    void keepsAtMost64KilobytesOfARequestInQuarantine() {
        inbox.inbox.quarantine(new RejectedMessage(
                ChannelType.SMS,
                "bad-signature",
                "x".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                inbox.clock.instant()));
        assertThat(inbox.jdbc
                        .sql("SELECT length(raw) FROM intake_quarantine WHERE reason = 'bad-signature'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(64 * 1024 + "intake.raw:".length());
    }

    private InboundMessage sms(String id, String text) {
        return inbox.message(ChannelType.SMS, WANG, id, text, Origin.WEBHOOK);
    }

    private org.xinsheng.core.ConversationId conversation() {
        return inbox.rows.conversation(
                InboxFixture.REGION, new org.xinsheng.core.ChannelAddress(ChannelType.SMS, WANG), InboxFixture.OURS);
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (var result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
