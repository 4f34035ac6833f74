package org.xinsheng.clue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Cause;
import org.xinsheng.core.StaffId;

/**
 * When and why something is done to a clue, and by whom.
 *
 * @param by null where nobody did it, as with a clock
 * @param reason for the history, in Chinese; null if there is nothing to say; at most 4000 characters
 */
public record Step(
        Instant at,
        Cause cause,
        @Nullable StaffId by,
        @Nullable String reason) {

    public Step {
        if (reason != null && reason.length() > 4000) {
            throw new IllegalArgumentException("reason: at most 4000 characters");
        }
    }

    static Step of(Instant at, Cause cause) {
        return new Step(at, cause, null, null);
    }
}
