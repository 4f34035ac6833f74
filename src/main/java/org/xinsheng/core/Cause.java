package org.xinsheng.core;

import java.util.UUID;

/**
 * What made something happen: a turn of a conversation, an operation of a member of staff, a clock. Events carry it, so
 * that whatever a live turn causes is told by that turn's own reply and by nobody else.
 *
 * @param id the turn, request or task; unique
 */
public record Cause(Kind kind, UUID id) {

    /** Where a cause comes from. */
    public enum Kind {
        /** A turn of a conversation, answered by its own reply. */
        TURN,
        /** Somebody of a unit did something, in the console or through the API. */
        OPERATION,
        /** A deadline, a retry, a sweep. */
        CLOCK
    }

    public static Cause turn(UUID id) {
        return new Cause(Kind.TURN, id);
    }

    public static Cause operation(UUID id) {
        return new Cause(Kind.OPERATION, id);
    }

    public static Cause clock(UUID id) {
        return new Cause(Kind.CLOCK, id);
    }

    public boolean isTurn() {
        return kind == Kind.TURN;
    }
}
