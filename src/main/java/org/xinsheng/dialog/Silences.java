package org.xinsheng.dialog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.core.DueTask;
import org.xinsheng.dialog.SilenceRows.Waiting;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Silence;

/**
 * Looks after workers who do not answer: one gentle reminder, then the report goes on with what is known and a person may
 * call. How long to wait and what to say stands with each state of the script.
 */
@Component
class Silences implements DueTask {

    private static final Logger log = LoggerFactory.getLogger(Silences.class);
    private static final int BATCH = 100;
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final SilenceRows rows;
    private final SilentWorker worker;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Silences(SilenceRows rows, SilentWorker worker, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.worker = worker;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** When to look again after a word of either side; null where the state waits for nothing. */
    static @Nullable Instant dueAt(DialogScript script, DialogueState state, Instant lastWord) {
        Silence silence = script.state(state.at).silence();
        if (silence == null || state.question == null || !state.report().isRegistered()) {
            return null;
        }
        Instant due = lastWord.plus(silence.after());
        return silence.say() == null ? due : script.daytime().next(due);
    }

    @Override
    public String name() {
        return "dialog.silence";
    }

    @Override
    public Optional<Instant> nextDue() {
        return rows.next(clock.instant());
    }

    @Override
    public int runDue(Instant now) {
        int done = 0;
        for (Waiting waiting : rows.due(now, BATCH)) {
            done += look(waiting, now) ? 1 : 0;
        }
        return done;
    }

    /** One that fails waits, so that it does not keep the others waiting. */
    private boolean look(Waiting waiting, Instant now) {
        try {
            transaction.executeWithoutResult(status -> worker.look(waiting, now));
            return true;
        } catch (RuntimeException e) {
            log.error(
                    "a silent conversation could not be looked at: {}",
                    e.getClass().getName());
            rows.lookAt(waiting.region(), waiting.conversation(), now.plus(AGAIN));
            return false;
        }
    }
}
