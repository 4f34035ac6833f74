package org.xinsheng.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundMessage.Origin;
import org.xinsheng.channel.InboundSink.Acceptance;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;
import org.xinsheng.testing.FreshDatabase;
import org.xinsheng.testing.HandClock;
import org.xinsheng.testing.PlainCrypto;
import org.xinsheng.testing.Provided;

/** The whole inbox on a database of its own, with a handler and listeners that a test can tell what to do. */
final class InboxFixture implements AutoCloseable {

    static final RegionCode REGION = new RegionCode("370600");
    static final ChannelAddress OURS = new ChannelAddress(ChannelType.SMS, "+8653512345");
    static final IntakeSettings SETTINGS = new IntakeSettings(
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(90),
            3,
            Duration.ofSeconds(5),
            3);

    final HandClock clock = new HandClock("2026-11-21T01:00:00Z");
    final FreshDatabase database = new FreshDatabase();
    final JdbcClient jdbc = database.jdbc();
    final Answers answers = new Answers();
    final List<String> listened = Collections.synchronizedList(new ArrayList<>());
    final List<String> signals = Collections.synchronizedList(new ArrayList<>());
    Consumer<Turn> listener = turn -> {};

    final Inbox inbox;
    final InboxRows rows;
    final SingleTexts singleTexts;
    final Turns turns;

    InboxFixture() {
        PlainCrypto crypto = new PlainCrypto();
        TextCipher cipher = new TextCipher(crypto);
        ConversationIds ids = new ConversationIds(crypto);
        var transactions = database.transactions();
        inbox = new Inbox(new InboxInsert(database.dataSource()), jdbc, transactions, cipher, ids, signals::add, clock);
        rows = new InboxRows(jdbc, cipher, ids);
        TextListener recording = turn -> {
            listened.add(turn.joined());
            listener.accept(turn);
        };
        singleTexts = new SingleTexts(jdbc, rows, transactions, Provided.of(recording), SETTINGS);
        ConversationLock lock = new ConversationLock(jdbc);
        turns = new Turns(
                singleTexts,
                lock,
                new TurnStart(lock, rows, Provided.of(answers), transactions, SETTINGS, clock),
                new TurnWork(lock, rows, Provided.of(answers), transactions, SETTINGS),
                SETTINGS);
    }

    /** A worker sends a text now. */
    Acceptance send(String worker, String text) {
        return inbox.accept(message(ChannelType.SMS, worker, UUID.randomUUID().toString(), text, Origin.WEBHOOK));
    }

    InboundMessage message(ChannelType channel, String worker, String externalId, String text, Origin origin) {
        return new InboundMessage(
                REGION,
                externalId,
                new ChannelAddress(channel, worker),
                channel.isSms() ? OURS : new ChannelAddress(channel, "webchat:370600"),
                text,
                0,
                text.getBytes(StandardCharsets.UTF_8),
                clock.instant(),
                origin);
    }

    Instant after(Duration time) {
        return clock.advance(time);
    }

    /** Runs until there is nothing to do, as the scheduler does. */
    void runDue() {
        while (turns.runDue(clock.instant()) > 0) {
            // again
        }
    }

    /** As {@link #runDue()}, by a node that starts again after every crash. */
    void runDueIgnoringCrashes() {
        try {
            runDue();
        } catch (TurnsIT.Crash e) {
            // started again by the next call
        }
    }

    long open() {
        return jdbc.sql("SELECT count(*) FROM intake_text WHERE done_at IS NULL")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Remembers committed work by writing it into a table in the turn's own transaction. */
    final class Answers implements TurnHandler {

        Predicate<Turn> complete = turn -> false;
        Consumer<Turn> work = turn -> {};
        Consumer<Turn> despair = turn -> {};
        final List<Turn> attempts = Collections.synchronizedList(new ArrayList<>());

        Answers() {
            jdbc.sql("CREATE TABLE answered (seq bigserial, worker text, turn uuid, texts text, gave_up boolean)")
                    .update();
        }

        @Override
        public void handle(Turn turn) {
            attempts.add(turn);
            write(turn, false);
            work.accept(turn);
        }

        @Override
        public void giveUp(Turn turn) {
            write(turn, true);
            despair.accept(turn);
        }

        @Override
        public boolean isComplete(Turn turn) {
            return complete.test(turn);
        }

        private void write(Turn turn, boolean gaveUp) {
            jdbc.sql("INSERT INTO answered (worker, turn, texts, gave_up) VALUES (?, ?, ?, ?)")
                    .params(turn.worker().value(), turn.id(), turn.joined(), gaveUp)
                    .update();
        }

        List<String> texts() {
            return jdbc.sql("SELECT texts FROM answered WHERE NOT gave_up ORDER BY seq")
                    .query(String.class)
                    .list();
        }

        List<String> givenUp() {
            return jdbc.sql("SELECT texts FROM answered WHERE gave_up ORDER BY seq")
                    .query(String.class)
                    .list();
        }
    }
}
