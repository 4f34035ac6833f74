package org.xinsheng.clue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * Moves clues through their states (first-contact state machine 3.1). Every call locks the clue's row, writes the
 * history and takes part in the caller's transaction; {@link IllegalTransition} where the state does not allow it.
 * Whether the caller may do it is decided before, by routing.
 */
public interface ClueLifecycle {

    /** Locks a clue until the transaction ends, so that what is read now still holds when it is changed. */
    ClueView lock(RegionCode serviceRegion, ClueId clue);

    /** TRIAGE, TRANSFER_REJECTED, VERIFYING → TRANSFER_OFFERED. Responsibility stays (invariant 2). */
    ClueView offerTransfer(RegionCode serviceRegion, ClueId clue, UnitId to, Deadline answer, Step step);

    /** TRANSFER_OFFERED → ACCEPTED: responsibility moves now. */
    ClueView acceptTransfer(RegionCode serviceRegion, ClueId clue, Responsibility to, Deadline next, Step step);

    /** TRANSFER_OFFERED → TRANSFER_REJECTED, the second time DISPUTED. */
    ClueView rejectTransfer(
            RegionCode serviceRegion, ClueId clue, Deadline next, Deadline ruling, @Nullable UnitId arbiter, Step step);

    /** TRANSFER_OFFERED → DISPUTED: nobody answered (T04). */
    ClueView expireTransfer(
            RegionCode serviceRegion, ClueId clue, Deadline ruling, @Nullable UnitId arbiter, Step step);

    /** TRIAGE, TRANSFER_REJECTED → ACCEPTED by the responsible unit itself. */
    ClueView accept(RegionCode serviceRegion, ClueId clue, StaffId person, Deadline next, Step step);

    /** Another person of the same unit, in any open state. */
    ClueView reassign(RegionCode serviceRegion, ClueId clue, StaffId person, Step step);

    /** A clock that binds earlier than the one that runs replaces it; a later one changes nothing. */
    ClueView hasten(RegionCode serviceRegion, ClueId clue, Deadline deadline, Step step);

    /** Lets a unit see a clue. */
    void addParty(RegionCode serviceRegion, ClueId clue, UnitId unit, PartyRole role, Instant at);

    /** How often the facts of a clue have changed: an offer may be repeated only after they have (invariant 7). */
    int factsRevision(RegionCode serviceRegion, ClueId clue);

    /** Clues whose clock has run out and that nobody was told about, the longest overdue first. */
    List<DueClue> overdue(Instant now, int atMost);

    /** Records that the clock ran out, once per deadline. */
    void markOverdue(RegionCode serviceRegion, ClueId clue, Step step);

    /** A clue with a clock. */
    record DueClue(RegionCode serviceRegion, ClueId clue) {}
}
