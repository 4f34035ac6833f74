package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.util.UUID;

/** One conversation: everything between one address of a worker and one address of ours. Computed from the two. */
public record ConversationId(@JsonValue UUID value) {

    @JsonCreator
    public ConversationId {}

    public static ConversationId next(Clock clock) {
        return new ConversationId(Ids.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
