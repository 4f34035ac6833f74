package org.xinsheng.intake;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xinsheng.core.DueTask;

/**
 * Puts texts together to turns and has them answered: one turn of a conversation at a time, in order, on whichever node
 * gets its lock; turns of different conversations at the same time. The rules of danger see every text first.
 */
@Component
class Turns implements DueTask {

    static final String NAME = "intake.turns";

    private static final Logger log = LoggerFactory.getLogger(Turns.class);
    private static final int IN_ONE_RUN = 100;

    private final SingleTexts singleTexts;
    private final ConversationLock conversations;
    private final TurnStart start;
    private final TurnWork work;
    private final IntakeSettings settings;

    Turns(
            SingleTexts singleTexts,
            ConversationLock conversations,
            TurnStart start,
            TurnWork work,
            IntakeSettings settings) {
        this.singleTexts = singleTexts;
        this.conversations = conversations;
        this.start = start;
        this.work = work;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int runDue(Instant now) {
        singleTexts.runDue(now);
        return Abreast.sum(
                conversations.due(now, IN_ONE_RUN), settings.atOnce(), conversation -> run(conversation, now) ? 1 : 0);
    }

    private boolean run(ConversationKey conversation, Instant now) {
        try {
            return switch (start.of(conversation, now)) {
                case TurnStart.Begun begun -> {
                    work.on(conversation, begun.turn(), now);
                    yield true;
                }
                case TurnStart.Assessed assessed -> true;
                case TurnStart.NothingToDo nothing -> false;
            };
        } catch (RuntimeException e) {
            log.error(
                    "A turn of conversation {} failed: {}",
                    conversation.id(),
                    e.getClass().getName());
            return false;
        }
    }
}
