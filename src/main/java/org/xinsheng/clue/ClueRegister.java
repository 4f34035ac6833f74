package org.xinsheng.clue;

import java.time.Instant;
import org.xinsheng.core.Cause;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;

/** Takes in reports and keeps clues together. Every call takes part in the caller's transaction. */
public interface ClueRegister {

    /**
     * Gives the report a number and a clue of its own, and compares it with the clues that are known. Registering is
     * done through first contact, which names who is responsible.
     *
     * @param firstContact who answers for it from this moment on
     * @param triage by when first contact has to decide where it belongs (T02)
     */
    RegisteredReport register(NewReport report, Responsibility firstContact, Deadline triage);

    /** @return what the report is linked to now: better facts may show that it belongs to a known clue */
    RegisteredReport supplement(Supplement supplement);

    /**
     * Puts a clue under another one (并案): status and responsibility are read from the master until it is undone.
     *
     * @throws IllegalTransition if either is not open, an offer is waiting for its answer, or both are the same
     */
    void merge(
            RegionCode serviceRegion,
            ReportNumber clue,
            ReportNumber into,
            StaffId by,
            String reason,
            Instant at,
            Cause cause);

    /**
     * Restores a clue that was merged, as it was: state, holder and clock. Linking will not merge the two again by itself.
     *
     * @throws IllegalTransition if it is not merged
     */
    void unmerge(RegionCode serviceRegion, ReportNumber clue, StaffId by, String reason, Instant at, Cause cause);
}
