package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.util.UUID;

/** One clue (欠薪线索): the case that one or more reports are about. A UUIDv7. */
public record ClueId(@JsonValue UUID value) {

    @JsonCreator
    public ClueId {}

    public static ClueId next(Clock clock) {
        return new ClueId(Ids.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
