package org.xinsheng.dialog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelType;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.intake.Turn;

/**
 * One turn while it is worked on.
 *
 * @param text what was said, with card numbers masked
 * @param mode how much the service may say
 */
record Exchange(
        Turn turn,
        ConversationStore.Row row,
        DialogueState state,
        DialogScript script,
        String text,
        Mode mode,
        Reply reply,
        Instant now) {

    /** How much the service may say. */
    enum Mode {
        /** Answers and asks. */
        ASKING,
        /** A person was asked for: reports are still taken down and confirmed, nothing is asked. */
        CONFIRMING,
        /** Only a person speaks. */
        SILENT
    }

    /** The same turn, in which nothing is asked. */
    Exchange quietly() {
        Mode quiet = mode == Mode.ASKING ? Mode.CONFIRMING : mode;
        return new Exchange(turn, row, state, script, text, quiet, reply, now);
    }

    ChannelType channel() {
        return row.channel();
    }

    Cause cause() {
        return Cause.turn(turn.id());
    }

    List<UUID> textIds() {
        return turn.texts().stream().map(Turn.TurnText::id).toList();
    }

    boolean mayAsk() {
        return mode == Mode.ASKING;
    }

    DialogScript.State here() {
        return script.state(state.at);
    }

    /** The same turn, as if it said no more than this. */
    Exchange saying(String part) {
        return new Exchange(turn, row, state, script, part, mode, reply, now);
    }

    /** Whether the state waits for this to happen. */
    boolean awaits(Event event) {
        return here().next().containsKey(event);
    }

    /** Takes the conversation on to wherever this leads. */
    void happens(Event event) {
        state.at = script.after(state.at, event);
    }

    /** What may be asked here, the most useful first. */
    Stream<Slot> asks() {
        return here().asks().stream().map(script::slot);
    }

    /** The question that is open. */
    @Nullable Slot asked() {
        return state.question == null
                ? null
                : script.slots().stream()
                        .filter(s -> s.id().equals(state.question))
                        .findFirst()
                        .orElse(null);
    }

    /** Questions that were asked and not answered, the last one first: a late answer still counts. */
    List<Slot> open() {
        return open(state.report());
    }

    /** The same for one of several reports. */
    List<Slot> open(OpenReport report) {
        if (state.fixing != null) {
            return List.of(script.slot(state.fixing));
        }
        return script.slots().stream()
                .filter(slot -> report.asked.containsKey(slot.id())
                        && !report.unknown.contains(slot.id())
                        && !slot.fields().isEmpty()
                        && !Questions.isAnswered(slot, report.facts))
                .sorted(java.util.Comparator.comparing((Slot slot) -> !slot.id().equals(state.question)))
                .toList();
    }

    /** Says something that is not repeated within the quiet time. */
    boolean sayOnce(String template) {
        boolean first = state.maySay(template, now, script.quiet());
        if (first) {
            reply.say(template);
        }
        return first;
    }
}
