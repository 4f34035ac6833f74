package org.xinsheng.clue;

import java.time.Instant;

/**
 * A clock that runs.
 *
 * @param at when it runs out
 * @param rule which clock it is: T02, T04, …; at most 8 characters
 */
public record Deadline(Instant at, String rule) {

    public Deadline {
        if (rule.isBlank() || rule.length() > 8) {
            throw new IllegalArgumentException("a deadline names its rule");
        }
    }

    /** Of all clocks that run, the earliest binds. */
    public Deadline orEarlier(Deadline other) {
        return other.at.isBefore(at) ? other : this;
    }
}
