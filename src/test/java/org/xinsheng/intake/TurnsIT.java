package org.xinsheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xinsheng.channel.InboundMessage.Origin;
import org.xinsheng.core.ChannelType;

class TurnsIT {

    private static final String WANG = "+8613800000001";
    private static final String LI = "+8613800000002";

    private final InboxFixture inbox = new InboxFixture();

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void waitsThreeSecondsAfterACompleteReport() {
        inbox.answers.complete = turn -> true;
        inbox.send(WANG, "龙口工地欠我三个月工资");

        inbox.after(Duration.ofMillis(2999));
        inbox.runDue();
        assertThat(inbox.answers.texts()).isEmpty();

        inbox.after(Duration.ofMillis(1));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("龙口工地欠我三个月工资");
        assertThat(inbox.open()).isZero();
    }

    @Test
    void waitsThirtySecondsAfterEachFragmentBySms() {
        inbox.send(WANG, "老板");
        inbox.after(Duration.ofSeconds(29));
        inbox.runDue();
        inbox.send(WANG, "不给钱");
        inbox.after(Duration.ofSeconds(29));
        inbox.runDue();
        assertThat(inbox.answers.texts()).isEmpty();

        inbox.after(Duration.ofSeconds(1));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("老板\n不给钱");
    }

    @Test
    void waitsTenSecondsAfterAFragmentOnChat() {
        inbox.inbox.accept(inbox.message(ChannelType.WEBCHAT, "session-1", "w1", "老板", Origin.PAGE));
        inbox.after(Duration.ofSeconds(9));
        inbox.runDue();
        assertThat(inbox.answers.texts()).isEmpty();

        inbox.after(Duration.ofSeconds(1));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("老板");
    }

    @Test
    void neverWaitsMoreThanNinetySecondsSinceTheFirstText() {
        for (int i = 0; i < 4; i++) {
            inbox.send(WANG, "片段" + i);
            inbox.after(Duration.ofSeconds(25));
            inbox.runDue();
        }
        assertThat(inbox.answers.texts()).containsExactly("片段0\n片段1\n片段2\n片段3");
    }

    @Test
    void aCompletingTextShortensTheWait() {
        inbox.answers.complete = turn -> turn.texts().size() == 2;
        inbox.send(WANG, "老板");
        inbox.after(Duration.ofSeconds(5));
        inbox.runDue();
        inbox.send(WANG, "欠我钱");
        inbox.after(Duration.ofSeconds(3));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("老板\n欠我钱");
    }

    @Test
    void aTranscriptDoesNotWait() {
        inbox.inbox.accept(inbox.message(ChannelType.HOTLINE, "call-1", "h1", "全文", Origin.TRANSCRIPT));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("全文");
    }

    @Test
    void aTextThatArrivesDuringATurnGoesToTheNextOne() {
        inbox.answers.complete = turn -> true;
        inbox.answers.work = turn -> {
            if (turn.joined().equals("第一句")) {
                inbox.send(WANG, "第二句");
            }
        };
        inbox.send(WANG, "第一句");
        inbox.after(Duration.ofSeconds(3));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("第一句");

        inbox.after(Duration.ofSeconds(3));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("第一句", "第二句");
    }

    @Test
    void aFailingTurnIsTriedThreeTimesWithTheSameIdAndThenGivenToAPerson() {
        inbox.answers.work = turn -> {
            throw new IllegalStateException("broken");
        };
        inbox.send(WANG, "坏的");
        for (int i = 0; i < 60; i++) {
            inbox.after(Duration.ofSeconds(5));
            inbox.runDue();
        }
        assertThat(inbox.answers.attempts).extracting(Turn::attempt).containsExactly(1, 2, 3);
        assertThat(inbox.answers.attempts)
                .extracting(Turn::id)
                .containsOnly(inbox.answers.attempts.getFirst().id());
        assertThat(inbox.answers.texts()).isEmpty();
        assertThat(inbox.answers.givenUp()).containsExactly("坏的");
        assertThat(inbox.open()).isZero();
    }

    @Test
    void givingUpIsTriedUntilItWorks() {
        AtomicInteger failures = new AtomicInteger(3);
        inbox.answers.work = turn -> {
            throw new IllegalStateException("broken");
        };
        inbox.answers.despair = turn -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("nobody there");
            }
        };
        inbox.send(WANG, "坏的");
        for (int i = 0; i < 200; i++) {
            inbox.after(Duration.ofSeconds(10));
            inbox.runDue();
        }
        assertThat(inbox.answers.givenUp()).containsExactly("坏的");
    }

    @Test
    void aFailingConversationDoesNotHoldUpTheOthers() {
        inbox.answers.complete = turn -> true;
        inbox.answers.work = turn -> {
            if (turn.worker().value().equals(WANG)) {
                throw new IllegalStateException("broken");
            }
        };
        inbox.send(WANG, "坏的");
        inbox.send(LI, "好的");
        inbox.after(Duration.ofSeconds(3));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("好的");
    }

    @Test
    void aCrashDuringATurnCountsAsAnAttemptAndTheTurnComesAgain() {
        inbox.answers.complete = turn -> true;
        AtomicInteger crashes = new AtomicInteger(1);
        inbox.answers.work = turn -> {
            if (crashes.getAndDecrement() > 0) {
                throw new Crash();
            }
        };
        inbox.send(WANG, "欠薪");
        inbox.after(Duration.ofSeconds(3));
        try {
            inbox.runDue();
        } catch (Crash expected) {
            // the node is gone
        }
        assertThat(inbox.answers.texts()).isEmpty();
        inbox.after(Duration.ofSeconds(5));
        inbox.runDue();
        assertThat(inbox.answers.attempts).extracting(Turn::attempt).containsExactly(1, 2);
        assertThat(inbox.answers.texts()).containsExactly("欠薪");
    }

    @Test
    void aJudgementThatFailsCountsAsAFragment() {
        inbox.answers.complete = turn -> {
            throw new IllegalStateException("broken");
        };
        inbox.send(WANG, "老板");
        inbox.after(Duration.ofSeconds(3));
        inbox.runDue();
        assertThat(inbox.answers.texts()).isEmpty();
        inbox.after(Duration.ofSeconds(27));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("老板");
    }

    @Test
    void twoNodesAtOnceAnswerEachTurnOnceAndInOrder() throws Exception {
        inbox.answers.complete = turn -> true;
        inbox.answers.work = turn -> Thread.yield();
        List<String> workers =
                IntStream.range(0, 20).mapToObj(i -> "+86138000001" + (10 + i)).toList();
        for (int round = 0; round < 5; round++) {
            for (String worker : workers) {
                inbox.send(worker, worker + "/" + round);
            }
            inbox.after(Duration.ofSeconds(3));
            onSeveralThreads(3, inbox::runDue);
        }
        assertThat(inbox.answers.texts()).hasSize(100).doesNotHaveDuplicates();
        var byWorker = inbox.answers.texts().stream().collect(Collectors.groupingBy(text -> text.split("/")[0]));
        byWorker.values().forEach(texts -> assertThat(texts).isSorted());
        assertThat(inbox.open()).isZero();
    }

    @Test
    void oneNodeWorksOnSeveralConversationsAtATime() {
        inbox.answers.complete = turn -> true;
        CountDownLatch bothAreAtWork = new CountDownLatch(2);
        inbox.answers.work = turn -> {
            bothAreAtWork.countDown();
            met(bothAreAtWork);
        };
        inbox.send(WANG, "王的话");
        inbox.send(LI, "李的话");
        inbox.after(Duration.ofSeconds(3));
        inbox.runDue();
        assertThat(inbox.answers.attempts).extracting(Turn::attempt).containsExactly(1, 1);
        assertThat(inbox.answers.texts()).containsExactlyInAnyOrder("王的话", "李的话");
    }

    @Test
    void judgesTheSameTextsOnce() {
        AtomicInteger judged = new AtomicInteger();
        inbox.answers.complete = turn -> judged.incrementAndGet() > 0;
        inbox.send(WANG, "龙口工地欠我三个月工资");
        for (int i = 0; i < 4; i++) {
            inbox.runDue();
            inbox.after(Duration.ofSeconds(1));
        }
        assertThat(inbox.answers.texts()).containsExactly("龙口工地欠我三个月工资");
        assertThat(judged.get()).isEqualTo(1);
    }

    @Test
    void nothingIsLostUnderRandomFailures() throws Exception {
        long seed = 20261121L;
        RandomGenerator random = new java.util.Random(seed);
        inbox.answers.complete = turn -> random.nextBoolean();
        inbox.answers.work = turn -> failSometimes(random, 0.4);
        inbox.answers.despair = turn -> failSometimes(random, 0.3);
        inbox.listener = turn -> failSometimes(random, 0.3);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String text = "t%03d".formatted(i);
            inbox.send("+8613900000" + (100 + random.nextInt(8)), text);
            sent.add(text);
            inbox.after(Duration.ofSeconds(random.nextInt(20)));
            onSeveralThreads(2, inbox::runDueIgnoringCrashes);
        }
        for (int i = 0; i < 300; i++) {
            inbox.after(Duration.ofSeconds(30));
            inbox.runDueIgnoringCrashes();
        }
        List<String> answered = new ArrayList<>(inbox.answers.texts());
        answered.addAll(inbox.answers.givenUp());
        List<String> texts = answered.stream().flatMap(String::lines).toList();
        assertThat(texts).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(inbox.listened).as("seed %d", seed).containsAll(sent);
        assertThat(inbox.jdbc
                        .sql("SELECT count(*) FROM intake_text WHERE checked_at IS NULL")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void met(CountDownLatch others) {
        try {
            if (!others.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody else is at work");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void failSometimes(RandomGenerator random, double share) {
        double draw = random.nextDouble();
        if (draw < share / 4) {
            throw new Crash();
        }
        if (draw < share) {
            throw new IllegalStateException("failed at random");
        }
    }

    private static void onSeveralThreads(int count, Runnable work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                runs.add(threads.submit(work));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
    }

    /** Not an exception that anybody handles: as good as a node that is gone. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }
}
