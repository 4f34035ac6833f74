package org.xinsheng.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.core.ConversationId;

/**
 * A text of the outbox, for showing.
 *
 * @param delivery what the provider said last; null before it took the message
 * @param sends how many times it was posted
 */
public record SentText(
        UUID id,
        @Nullable ConversationId conversation,
        String recipient,
        String purpose,
        String text,
        State state,
        @Nullable DeliveryStatus delivery,
        int sends,
        Instant createdAt) {

    /** As staff see it: a secret code is for the worker only. */
    public String textForStaff() {
        return "code".equals(purpose) ? concealed(text) : text;
    }

    static String concealed(String text) {
        return text.replaceAll("[0-9]{4}( [0-9]{4}){3}", "**** **** **** ****");
    }

    /** Where a text stands. */
    public enum State {
        QUEUED,
        /** An attempt id is committed, the POST may be on its way. */
        SENDING,
        /** The provider has it. */
        ACCEPTED,
        /** It may or may not have gone out; asked for, never just sent again. */
        UNKNOWN,
        REFUSED,
        /** Replaced before it went out. */
        SUPERSEDED,
        /** Could not be settled: a person decides. */
        NEEDS_PERSON
    }
}
