package org.xinsheng.dialog;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.directory.StaffMember;

/** Passes the word from the service to a person and back. */
@Component
class Handovers {

    static final String DANGER = "danger";
    static final String WITHDRAWAL = "withdrawal";

    /** Others of the same worker go on. */
    static final String WITHDRAWAL_OF_ONE = "withdrawal-of-one";

    /** Over as soon as the worker is understood. */
    static final String UNCLEAR = "unclear";

    /** The worker says nothing any more; over with the next word. */
    static final String SILENT = "silent";

    /** Answering led nowhere. */
    static final String FLOOD = "flood";

    static final String ABUSE = "abuse";

    /** The day that was named has passed; asked about as ever. */
    static final String LATE = "late";

    /** A question that a person answers; what is reported meanwhile is asked about as ever. */
    static final String CONSULT = "consult";

    /** Give way to any other reason. */
    private static final Set<String> PASSING = Set.of(UNCLEAR, SILENT, FLOOD, CONSULT, LATE);

    /** Somebody must see these, whatever else a person was asked for. */
    private static final Set<String> GRAVE = Set.of("casualty", "pressure", "officials");

    /** After these only a person speaks; after the others the service still takes reports down. */
    private static final Set<String> SILENCING = Set.of(DANGER, WITHDRAWAL);

    private final ConversationStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(ConversationStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for a person. One who is there already stays, and a danger is never toned down. */
    void call(ConversationStore.Row row, String reason, Cause cause) {
        boolean waiting = row.speaker() == Speaker.AWAITING_PERSON;
        boolean graver = row.speaker() == Speaker.SERVICE
                || (waiting && SILENCING.contains(reason) && !isSilenced(row))
                || (waiting && GRAVE.contains(reason) && !isSilenced(row) && !isFor(GRAVE, row))
                || (isPassing(row) && !PASSING.contains(reason));
        boolean danger = waiting && DANGER.equals(reason);
        if (graver || danger) {
            change(row.region(), row.id(), Speaker.AWAITING_PERSON, reason, null, cause);
        }
    }

    /** A person may call where a state is entered that says so, and something that matters is still unknown. */
    void entered(ConversationStore.Row row, DialogScript script, DialogueState state, Cause cause) {
        String reason = script.state(state.at).calls();
        if (reason != null && !Questions.isComplete(script, state.report().facts)) {
            call(row, reason, cause);
        }
    }

    /** Whether a person was asked for, and the service goes on all the same until one comes. */
    static boolean isPassing(ConversationStore.Row row) {
        return row.speaker() == Speaker.AWAITING_PERSON
                && row.handoverReason() != null
                && PASSING.contains(row.handoverReason());
    }

    private static boolean isFor(Set<String> reasons, ConversationStore.Row row) {
        return row.handoverReason() != null && reasons.contains(row.handoverReason());
    }

    static boolean isFor(String reason, ConversationStore.Row row) {
        return row.speaker() == Speaker.AWAITING_PERSON && reason.equals(row.handoverReason());
    }

    void change(
            RegionCode region,
            ConversationId id,
            Speaker speaker,
            @Nullable String reason,
            @Nullable StaffMember by,
            Cause cause) {
        if (store.speaker(region, id, speaker, reason)) {
            events.publishEvent(new SpeakerChanged(
                    region, id, speaker, reason, by == null ? null : by.id(), clock.instant(), cause));
        }
    }

    /** Whether the service must not say anything. */
    static boolean isSilenced(ConversationStore.Row row) {
        return row.speaker() == Speaker.PERSON
                || (row.speaker() == Speaker.AWAITING_PERSON && isSilencing(row.handoverReason()));
    }

    /** Whether only a person speaks after this reason. */
    static boolean isSilencing(@Nullable String reason) {
        return reason != null && SILENCING.contains(reason);
    }
}
