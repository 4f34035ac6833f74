package org.xinsheng.linking;

/** What becomes of a report when it is compared with the open clues. */
public enum LinkOutcome {
    /** A case of its own. */
    NEW,
    /** Joins a clue: only when practically certain. */
    MERGED,
    /** Possibly the same: a case of its own until a person has looked. */
    REVIEW,
    /** The same matter after an older clue was closed: a case of its own that names the older one. */
    RECURRENCE
}
