package org.xinsheng.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.channel.LookUp;
import org.xinsheng.channel.SendResult;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.outbox.SentText.State;

class OutboxIT {

    private final OutboxFixture outbox = new OutboxFixture();
    private final ConversationId conversation = outbox.conversation();

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void sendsOnceAndRemembersTheProvidersId() {
        UUID id = outbox.add(conversation, "已收到");
        outbox.send();
        assertThat(outbox.text(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(outbox.text(id).delivery()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(outbox.text(id).sends()).isOne();
        assertThat(outbox.provider.postedTexts()).containsExactly("已收到");
        assertThat(outbox.signals).contains("outbox.send.sms");
    }

    @Test
    void theSameCauseRecipientAndPurposeIsOneText() {
        Draft draft = outbox.draft(conversation, "一");
        UUID first = outbox.outbox.add(draft);
        UUID second = outbox.outbox.add(draft);
        assertThat(second).isEqualTo(first);
        outbox.send();
        assertThat(outbox.provider.posts).hasSize(1);
    }

    @Test
    void aTextOfATransactionThatFailsIsNeverSent() {
        new TransactionTemplate(outbox.database.transactions()).executeWithoutResult(status -> {
            outbox.add(conversation, "一");
            status.setRollbackOnly();
        });
        outbox.send();
        assertThat(outbox.provider.posts).isEmpty();
    }

    @Test
    void aDeferredTextWaitsAndHoldsNobodyUp() {
        outbox.outbox.add(
                outbox.draft(conversation, "明天", outbox.clock.instant().plus(Duration.ofHours(8))));
        outbox.add(conversation, "现在");
        outbox.send();
        assertThat(outbox.provider.postedTexts()).containsExactly("现在");
        outbox.after(Duration.ofHours(8));
        outbox.send();
        assertThat(outbox.provider.postedTexts()).containsExactly("现在", "明天");
    }

    @Test
    void supersedesOnlyWhatIsNotOnItsWay() {
        UUID sent = outbox.add(conversation, "问题一");
        outbox.send();
        UUID waiting = outbox.add(conversation, "问题二");
        assertThat(outbox.outbox.supersede(OutboxFixture.REGION, conversation, "reply"))
                .isOne();
        outbox.send();
        assertThat(outbox.provider.postedTexts()).containsExactly("问题一");
        assertThat(outbox.texts.of(OutboxFixture.REGION, conversation, 10))
                .extracting(SentText::id)
                .containsExactly(sent)
                .doesNotContain(waiting);
    }

    @Test
    void whatIsRefusedForGoodIsNotSentAgain() {
        outbox.provider.behaviour = message -> new SendResult.Refused("21610", "HTTP 400");
        UUID id = outbox.add(conversation, "一");
        outbox.send();
        outbox.after(Duration.ofDays(1));
        outbox.send();
        outbox.reconcile();
        assertThat(outbox.provider.posts).hasSize(1);
        assertThat(outbox.text(id).state()).isEqualTo(State.REFUSED);
        assertThat(outbox.texts.undelivered(OutboxFixture.REGION, 10))
                .extracting(SentText::id)
                .containsExactly(id);
    }

    @Test
    void whatWasNotProcessedIsSentAgainAfterTheGivenTimeAndInOrder() {
        AtomicInteger refusals = new AtomicInteger(1);
        outbox.provider.behaviour = message -> refusals.getAndDecrement() > 0
                ? new SendResult.NotProcessed("HTTP 429", Duration.ofSeconds(7))
                : outbox.provider.take(message);
        UUID first = outbox.add(conversation, "一");
        outbox.add(conversation, "二");
        outbox.send();
        outbox.after(Duration.ofMillis(6999));
        outbox.send();
        assertThat(outbox.provider.postedTexts()).containsExactly("一");
        outbox.after(Duration.ofMillis(1));
        outbox.send();
        assertThat(outbox.provider.postedTexts()).containsExactly("一", "一", "二");
        assertThat(outbox.outcomesOf(first)).containsExactly("NOT_PROCESSED", "ACCEPTED");
    }

    @Test
    void whatIsNotProcessedForHoursWaitsForAPerson() {
        outbox.provider.behaviour = message -> new SendResult.NotProcessed("HTTP 429", Duration.ofMinutes(10));
        UUID id = outbox.add(conversation, "一");
        for (int i = 0; i < 40; i++) {
            outbox.send();
            outbox.after(Duration.ofMinutes(10));
        }
        assertThat(outbox.text(id).state()).isEqualTo(State.NEEDS_PERSON);
    }

    @Test
    void anUnknownAttemptThatTheListHasIsAcceptedWithoutASecondPost() {
        outbox.provider.behaviour = message -> {
            outbox.provider.take(message);
            return new SendResult.Unknown("time-out");
        };
        UUID id = outbox.add(conversation, "一");
        outbox.send();
        outbox.after(Duration.ofSeconds(59));
        outbox.reconcile();
        assertThat(outbox.text(id).state()).isEqualTo(State.UNKNOWN);
        outbox.after(Duration.ofSeconds(1));
        outbox.reconcile();
        outbox.send();
        assertThat(outbox.text(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(outbox.text(id).delivery()).isEqualTo(DeliveryStatus.SENT);
        assertThat(outbox.provider.posts).hasSize(1);
        assertThat(outbox.outcomesOf(id)).containsExactly("FOUND");
    }

    @Test
    void anUnknownAttemptThatIsNotThereIsSentOnceMoreAndThenWaitsForAPerson() {
        outbox.provider.behaviour = message -> new SendResult.Unknown("HTTP 503");
        UUID id = outbox.add(conversation, "一");
        for (int i = 0; i < 20; i++) {
            outbox.send();
            outbox.after(Duration.ofSeconds(30));
            outbox.reconcile();
        }
        assertThat(outbox.provider.posts).hasSize(2);
        assertThat(outbox.outcomesOf(id)).containsExactly("NOT_THERE", "NOT_THERE");
        assertThat(outbox.text(id).state()).isEqualTo(State.NEEDS_PERSON);
    }

    @Test
    void whileTheProviderCannotBeAskedNothingIsSentAgain() {
        outbox.provider.behaviour = message -> new SendResult.Unknown("HTTP 503");
        outbox.provider.knowledge = (message, claimed) -> new LookUp.CannotAsk("HTTP 503");
        UUID id = outbox.add(conversation, "一");
        outbox.send();
        for (int i = 0; i < 29; i++) {
            outbox.after(Duration.ofMinutes(1));
            outbox.reconcile();
            outbox.send();
        }
        assertThat(outbox.text(id).state()).isEqualTo(State.UNKNOWN);
        for (int i = 0; i < 20; i++) {
            outbox.after(Duration.ofMinutes(1));
            outbox.reconcile();
            outbox.send();
        }
        assertThat(outbox.text(id).state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(outbox.provider.posts).hasSize(1);
    }

    @Test
    void twoTextsThatReadTheSameAreNotTakenForEachOther() {
        outbox.add(conversation, "收到");
        outbox.send();
        outbox.provider.behaviour = message -> new SendResult.Unknown("time-out");
        UUID second = outbox.add(conversation, "收到");
        outbox.send();
        outbox.provider.behaviour = outbox.provider::take;
        outbox.after(Duration.ofSeconds(60));
        outbox.reconcile();
        outbox.send();
        assertThat(outbox.provider.posts).hasSize(3);
        assertThat(outbox.outcomesOf(second)).containsExactly("NOT_THERE", "ACCEPTED");
    }

    @Test
    void theProvidersAnswerTakesBackWhatALookUpMadeOfTheList() {
        UUID unknown = outbox.add(outbox.conversation(), "收到");
        UUID slow = outbox.add(outbox.conversation(), "收到");
        outbox.provider.behaviour = message -> new SendResult.Unknown("time-out");
        Attempt first = outbox.attempts
                .begin(ChannelType.SMS, 1, outbox.clock.instant())
                .getFirst();
        Attempt second = outbox.attempts
                .begin(ChannelType.SMS, 1, outbox.clock.instant())
                .getFirst();
        outbox.outcomes.sent(first, new SendResult.Unknown("time-out"), outbox.clock.instant());
        var taken = outbox.provider.take(second.message());
        outbox.after(Duration.ofSeconds(60));
        outbox.reconcile();
        assertThat(outbox.text(first.text()).state()).isEqualTo(State.ACCEPTED);

        outbox.outcomes.sent(second, taken, outbox.clock.instant());
        assertThat(outbox.text(first.text()).state()).isEqualTo(State.UNKNOWN);
        assertThat(outbox.text(second.text()).state()).isEqualTo(State.ACCEPTED);
        assertThat(List.of(unknown, slow)).contains(first.text(), second.text());
    }

    @Test
    void aCrashAfterTheCommitAndBeforeThePostIsFoundOutByTheList() {
        UUID id = outbox.add(conversation, "一");
        outbox.provider.behaviour = message -> {
            throw new Crash();
        };
        assertThat(catchThrowable(outbox::send)).isInstanceOf(Crash.class);
        assertThat(outbox.text(id).state()).isEqualTo(State.SENDING);

        outbox.provider.behaviour = outbox.provider::take;
        outbox.after(Duration.ofSeconds(119));
        outbox.reconcile();
        outbox.send();
        assertThat(outbox.text(id).state()).isEqualTo(State.SENDING);
        outbox.after(Duration.ofSeconds(1));
        outbox.reconcile();
        outbox.send();
        assertThat(outbox.text(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(outbox.provider.list).hasSize(1);
    }

    @Test
    void aCrashBetweenThePostAndItsResultDoesNotSendTwice() {
        UUID id = outbox.add(conversation, "一");
        outbox.provider.behaviour = message -> {
            outbox.provider.take(message);
            throw new Crash();
        };
        assertThat(catchThrowable(outbox::send)).isInstanceOf(Crash.class);
        outbox.provider.behaviour = outbox.provider::take;
        outbox.after(Duration.ofMinutes(2));
        outbox.reconcile();
        outbox.send();
        assertThat(outbox.text(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(outbox.provider.list).hasSize(1);
    }

    @Test
    void aReceiptSettlesAnAttemptWhoseAnswerNeverCame() {
        outbox.provider.behaviour = message -> new SendResult.Unknown("time-out");
        UUID id = outbox.add(conversation, "一");
        outbox.send();
        UUID attempt = outbox.provider.posts.getFirst().attemptId();
        assertThat(outbox.receipt(attempt, "SM9", DeliveryStatus.SENT)).isTrue();
        assertThat(outbox.text(id).state()).isEqualTo(State.ACCEPTED);
        outbox.after(Duration.ofMinutes(5));
        outbox.reconcile();
        outbox.send();
        assertThat(outbox.provider.posts).hasSize(1);
        assertThat(outbox.receipt(null, "SM9", DeliveryStatus.DELIVERED)).isTrue();
        assertThat(outbox.text(id).delivery()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void aReceiptMayComeBeforeTheAnswerOfThePost() {
        outbox.provider.behaviour = message -> {
            outbox.receipt(message.attemptId(), "SM7", DeliveryStatus.DELIVERED);
            return new SendResult.Accepted("SM7");
        };
        UUID id = outbox.add(conversation, "一");
        outbox.send();
        assertThat(outbox.text(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(outbox.text(id).delivery()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void aReceiptStopsASecondSendThatWasAboutToGoOut() {
        outbox.provider.behaviour = message -> new SendResult.Unknown("time-out");
        UUID id = outbox.add(conversation, "一");
        outbox.send();
        outbox.after(Duration.ofSeconds(60));
        outbox.reconcile();
        assertThat(outbox.text(id).state()).isEqualTo(State.QUEUED);
        outbox.receipt(outbox.provider.posts.getFirst().attemptId(), "SM9", DeliveryStatus.SENDING);
        outbox.send();
        assertThat(outbox.provider.posts).hasSize(1);
    }

    @Test
    void receiptsOnlyMoveForwardInWhateverOrderTheyCome() {
        UUID id = outbox.add(conversation, "一");
        outbox.send();
        UUID attempt = outbox.provider.posts.getFirst().attemptId();
        List<DeliveryStatus> order = List.of(
                DeliveryStatus.DELIVERED,
                DeliveryStatus.SENT,
                DeliveryStatus.FAILED,
                DeliveryStatus.ACCEPTED,
                DeliveryStatus.SENDING);
        order.forEach(status -> outbox.receipt(attempt, null, status));
        assertThat(outbox.text(id).delivery()).isEqualTo(DeliveryStatus.DELIVERED);
        outbox.receipt(attempt, null, DeliveryStatus.READ);
        assertThat(outbox.text(id).delivery()).isEqualTo(DeliveryStatus.READ);
    }

    @Test
    void aReceiptOfNobodyChangesNothing() {
        assertThat(outbox.receipt(UUID.randomUUID(), "SM404", DeliveryStatus.DELIVERED))
                .isFalse();
    }

    @Test
    void anUndeliveredTextIsShownAsSuch() {
        UUID id = outbox.add(conversation, "一");
        outbox.send();
        outbox.receipt(outbox.provider.posts.getFirst().attemptId(), null, DeliveryStatus.UNDELIVERED);
        assertThat(outbox.texts.undelivered(OutboxFixture.REGION, 10))
                .extracting(SentText::id)
                .containsExactly(id);
    }

    @Test
    void aTextForAChannelWithoutSenderWaitsForAPerson() {
        Draft sms = outbox.draft(conversation, "一");
        UUID id = outbox.outbox.add(new Draft(
                sms.serviceRegion(),
                conversation,
                new ChannelAddress(ChannelType.HOTLINE, "12345"),
                new ChannelAddress(ChannelType.HOTLINE, "call-1"),
                "一",
                sms.cause(),
                "reporter-1",
                "reply",
                null,
                sms.notBefore()));
        assertThat(outbox.text(id).state()).isEqualTo(State.NEEDS_PERSON);
    }

    @Test
    void anUnknownTextHoldsTheNextOneOfItsConversationUntilItWasAskedFor() {
        AtomicInteger failures = new AtomicInteger(1);
        outbox.provider.behaviour = message ->
                failures.getAndDecrement() > 0 ? new SendResult.Unknown("time-out") : outbox.provider.take(message);
        outbox.add(conversation, "一");
        outbox.add(conversation, "二");
        outbox.send();
        assertThat(outbox.provider.postedTexts()).containsExactly("一");
        outbox.after(Duration.ofSeconds(60));
        outbox.reconcile();
        outbox.send();
        assertThat(outbox.provider.postedTexts()).containsExactly("一", "一", "二");
    }

    @Test
    void severalNodesSendEachTextOnceAndInOrder() throws Exception {
        Map<ConversationId, List<String>> expected = new HashMap<>();
        for (int c = 0; c < 12; c++) {
            ConversationId each = outbox.conversation();
            for (int i = 0; i < 5; i++) {
                String text = c + "/" + i;
                outbox.add(each, text);
                expected.computeIfAbsent(each, key -> new ArrayList<>()).add(text);
            }
        }
        try (var threads = Executors.newFixedThreadPool(3)) {
            var runs = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(() -> {
                        Sending node = outbox.node();
                        for (int idle = 0; idle < 20; idle = node.runDue(outbox.clock.instant()) > 0 ? 0 : idle + 1) {
                            Thread.yield();
                        }
                    }))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
        outbox.send();
        List<String> posted = outbox.provider.postedTexts();
        assertThat(posted).hasSize(60).doesNotHaveDuplicates();
        expected.values().forEach(texts -> assertThat(posted).containsSubsequence(texts));
    }

    @Test
    void aFailingProviderIsPausedAndTriedAgain() {
        outbox.provider.behaviour = message -> new SendResult.NotProcessed("no connection", Duration.ofSeconds(5));
        Sending node = outbox.node();
        for (int i = 0; i < 30; i++) {
            outbox.add(outbox.conversation(), "文" + i);
        }
        for (int i = 0; i < 10; i++) {
            node.runDue(outbox.clock.instant());
        }
        assertThat(outbox.provider.posts).hasSizeLessThanOrEqualTo(8);
        outbox.provider.behaviour = outbox.provider::take;
        int before = outbox.provider.posts.size();
        outbox.after(Duration.ofSeconds(29));
        assertThat(node.runDue(outbox.clock.instant())).isZero();
        outbox.after(Duration.ofSeconds(1));
        assertThat(node.runDue(outbox.clock.instant())).isOne();
        while (node.runDue(outbox.clock.instant()) > 0) {
            // again
        }
        assertThat(outbox.provider.posts).hasSize(before + 30);
    }

    /** Not an exception that anybody handles: as good as a node that is gone. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }
}
