package org.xinsheng.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. Published and handled inside the transaction that made it happen: if a listener fails, the
 * transition fails. Events are records of ids and codes, without names, numbers or words of a person, because every one
 * of them is written to the audit record.
 */
public interface DomainEvent {

    RegionCode serviceRegion();

    Instant at();

    Cause cause();

    /** Who did it; null where nobody did, as with a clock or a worker's text. */
    default @Nullable StaffId actor() {
        return null;
    }

    /** What it is about, for the audit record: usually a clue, report or conversation id. */
    String subject();
}
