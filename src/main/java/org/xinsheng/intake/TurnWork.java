package org.xinsheng.intake;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.intake.ConversationLock.Standing;

/**
 * Works on a turn that was begun: answering it and marking its texts as done is one transaction. Nothing is written when
 * it fails, because the attempt was counted and its next time was set beforehand. After the last attempt a person gets
 * it, and that is tried until it works.
 */
@Component
class TurnWork {

    private static final Logger log = LoggerFactory.getLogger(TurnWork.class);

    private final ConversationLock conversations;
    private final InboxRows rows;
    private final ObjectProvider<TurnHandler> handler;
    private final TransactionTemplate transaction;
    private final IntakeSettings settings;

    TurnWork(
            ConversationLock conversations,
            InboxRows rows,
            ObjectProvider<TurnHandler> handler,
            PlatformTransactionManager transactions,
            IntakeSettings settings) {
        this.conversations = conversations;
        this.rows = rows;
        this.handler = handler;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
    }

    void on(ConversationKey conversation, Turn turn, Instant now) {
        try {
            transaction.executeWithoutResult(status -> conversations
                    .lockPatiently(conversation)
                    .filter(standing -> isStillThisAttempt(standing, turn))
                    .ifPresent(standing -> answer(conversation, turn, now)));
        } catch (RuntimeException e) {
            log.warn(
                    "Turn {} failed at attempt {}: {}",
                    turn.id(),
                    turn.attempt(),
                    e.getClass().getName());
        }
    }

    private static boolean isStillThisAttempt(Standing standing, Turn turn) {
        return turn.id().equals(standing.turn()) && turn.attempt() == standing.attempts();
    }

    private void answer(ConversationKey conversation, Turn turn, Instant now) {
        if (turn.attempt() <= settings.attempts()) {
            handler.getObject().handle(turn);
        } else {
            handler.getObject().giveUp(turn);
        }
        rows.markDone(conversation, turn.texts().stream().map(Turn.TurnText::id).toList(), now);
        conversations.save(conversation, Standing.IDLE);
    }
}
