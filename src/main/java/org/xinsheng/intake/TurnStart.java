package org.xinsheng.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.core.Ids;
import org.xinsheng.intake.ConversationLock.Standing;

/**
 * Decides whether a conversation's turn is due, and commits that it is begun before any work is done: which texts belong
 * to it, how often it was tried, and when it may be tried again if this attempt leaves no trace.
 */
@Component
class TurnStart {

    private static final Logger log = LoggerFactory.getLogger(TurnStart.class);

    private final ConversationLock conversations;
    private final InboxRows rows;
    private final ObjectProvider<TurnHandler> handler;
    private final TransactionTemplate transaction;
    private final IntakeSettings settings;
    private final Clock clock;

    TurnStart(
            ConversationLock conversations,
            InboxRows rows,
            ObjectProvider<TurnHandler> handler,
            PlatformTransactionManager transactions,
            IntakeSettings settings,
            Clock clock) {
        this.conversations = conversations;
        this.rows = rows;
        this.handler = handler;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.clock = clock;
    }

    Outcome of(ConversationKey conversation, Instant now) {
        Outcome outcome = transaction.execute(status -> conversations
                .lock(conversation)
                .map(standing -> decide(conversation, standing, now))
                .orElseGet(NothingToDo::new));
        return outcome == null ? new NothingToDo() : outcome;
    }

    private Outcome decide(ConversationKey conversation, Standing standing, Instant now) {
        List<StoredText> open = rows.open(conversation);
        if (open.isEmpty()) {
            return new NothingToDo();
        }
        return standing.turn() == null
                ? collect(conversation, standing, open, now)
                : retry(conversation, standing, standing.turn(), open, now);
    }

    private Outcome collect(ConversationKey conversation, Standing standing, List<StoredText> open, Instant now) {
        UUID id = Ids.next(clock);
        if (open.getLast().origin() != InboundMessage.Origin.TRANSCRIPT) {
            Instant due = dueAt(standing, turn(id, open, 1), now);
            if (due.isAfter(now)) {
                conversations.save(conversation, new Standing(open.getLast().id(), due, null, 0));
                return new Assessed();
            }
        }
        rows.giveToTurn(conversation, open.stream().map(StoredText::id).toList(), id);
        return begin(conversation, turn(id, open, 1), now);
    }

    private Outcome retry(
            ConversationKey conversation, Standing standing, UUID id, List<StoredText> open, Instant now) {
        if (!standing.isDue(now)) {
            return new NothingToDo();
        }
        List<StoredText> texts =
                open.stream().filter(text -> id.equals(text.turn())).toList();
        if (texts.isEmpty()) {
            conversations.save(conversation, Standing.IDLE);
            return new Assessed();
        }
        return begin(conversation, turn(id, texts, standing.attempts() + 1), now);
    }

    private Outcome begin(ConversationKey conversation, Turn turn, Instant now) {
        Instant again = now.plus(settings.retryAfter(turn.attempt()));
        conversations.save(conversation, new Standing(null, again, turn.id(), turn.attempt()));
        return new Begun(turn);
    }

    /** Judging takes reading: not twice for the same texts, and not where even a fragment has waited long enough. */
    private Instant dueAt(Standing standing, Turn turn, Instant now) {
        Instant assessed = standing.dueAt();
        if (assessed != null && turn.texts().getLast().id().equals(standing.assessedText())) {
            return assessed;
        }
        Instant latest = dueAt(turn, false);
        return latest.isAfter(now) && isComplete(turn) ? dueAt(turn, true) : latest;
    }

    private Instant dueAt(Turn turn, boolean complete) {
        return settings.dueAt(
                turn.worker().channel(), complete, turn.texts().getFirst().receivedAt(), turn.receivedAt());
    }

    /** What cannot be judged waits as long as a fragment; the turn itself will show what is wrong with it. */
    private boolean isComplete(Turn turn) {
        try {
            return handler.getObject().isComplete(turn);
        } catch (RuntimeException e) {
            log.warn(
                    "Turn of conversation {} cannot be judged: {}",
                    turn.conversation(),
                    e.getClass().getName());
            return false;
        }
    }

    private static Turn turn(UUID id, List<StoredText> texts, int attempt) {
        StoredText first = texts.getFirst();
        return new Turn(
                id,
                first.conversation(),
                first.serviceRegion(),
                first.worker(),
                first.ours(),
                texts.stream().map(StoredText::asTurnText).toList(),
                attempt);
    }

    /** What became of a look at a conversation. */
    sealed interface Outcome {}

    /** Committed: this turn is to be worked on now. */
    record Begun(Turn turn) implements Outcome {}

    /** More texts may come; it is noted until when to wait. */
    record Assessed() implements Outcome {}

    record NothingToDo() implements Outcome {}
}
