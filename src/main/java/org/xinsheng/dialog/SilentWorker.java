package org.xinsheng.dialog;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.Cause;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.dialog.SilenceRows.Waiting;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Silence;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.intake.ReceivedTexts;

/** A worker who was asked something and says nothing. How late it is looked at never changes what is said. */
@Component
class SilentWorker {

    private static final Duration TURN = Duration.ofMinutes(5);
    private static final int LATEST = 20;

    private final ConversationStore store;
    private final SilenceTimes rows;
    private final ReceivedTexts inbox;
    private final Clues clues;
    private final Scripts scripts;
    private final Reminder reminder;
    private final Handovers handovers;

    SilentWorker(
            ConversationStore store,
            SilenceTimes rows,
            ReceivedTexts inbox,
            Clues clues,
            Scripts scripts,
            Reminder reminder,
            Handovers handovers) {
        this.store = store;
        this.rows = rows;
        this.inbox = inbox;
        this.clues = clues;
        this.scripts = scripts;
        this.reminder = reminder;
        this.handovers = handovers;
    }

    /** Looks once more, with the conversation locked, whether the worker is silent. */
    void look(Waiting waiting, Instant now) {
        ConversationStore.Row row = store.locked(waiting.region(), waiting.conversation());
        if (!rows.isDue(waiting, now)) {
            return;
        }
        if (hasSaidMore(row)) {
            rows.lookAt(row.region(), row.id(), now.plus(TURN));
            return;
        }
        DialogueState state = store.state(row);
        Scripts.Next next = scripts.next(row.script(), state.at);
        state.at = next.state();
        Silence silence = next.script().state(state.at).silence();
        if (silence == null || !isWaitedFor(row, state)) {
            rows.lookAt(row.region(), row.id(), null);
            return;
        }
        go(row.on(next.script().version()), state, next.script(), silence, now);
    }

    private void go(ConversationStore.Row row, DialogueState state, DialogScript script, Silence silence, Instant now) {
        if (silence.say() != null && reminder.mayBeSaid(row)) {
            Instant earliest = reminder.earliest(row, script.daytime(), now);
            if (earliest.isAfter(now)) {
                rows.lookAt(row.region(), row.id(), earliest);
                return;
            }
            reminder.say(silence.say(), row, state, cause(row, state), now);
        }
        Cause cause = cause(row, state);
        state.at = script.after(state.at, Event.SILENT);
        handovers.entered(row, script, state, cause);
        store.save(row, state, Silences.dueAt(script, state, now));
    }

    /** The turn that they become will set the time anew. */
    private boolean hasSaidMore(ConversationStore.Row row) {
        return inbox.of(row.region(), row.id(), LATEST).stream().anyMatch(text -> !isHandled(text));
    }

    private static boolean isHandled(ReceivedText text) {
        return text.handled();
    }

    /** Nobody is reminded of a question that a person has taken over, or that came to an end without its answer. */
    private boolean isWaitedFor(ConversationStore.Row row, DialogueState state) {
        OpenReport report = state.report();
        return row.speaker() == Speaker.SERVICE
                && state.question != null
                && report.number != null
                && clues.status(row.region(), report.number)
                        .filter(status -> !status.isTerminal() && status != ClueStatus.RESOLVED)
                        .isPresent();
    }

    /** The same for whoever looks at the same silence: what it causes is said once. */
    private static Cause cause(ConversationStore.Row row, DialogueState state) {
        String silence = row.id() + "/" + state.lastTurn + "/" + state.at;
        return Cause.clock(UUID.nameUUIDFromBytes(silence.getBytes(StandardCharsets.UTF_8)));
    }
}
