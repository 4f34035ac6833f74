package org.xinsheng.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.StaffMember;

/**
 * What staff can do with a clue. Each call is one transaction: the state, the history, the events and what the worker is
 * told change together or not at all.
 *
 * <p>All throw {@link NotVisible} where the caller's unit is no party to the clue, {@link NotYours} where it is but the
 * operation is another unit's, {@link org.xinsheng.clue.IllegalTransition} where the state does not allow it,
 * {@link StaleVersion} where {@code ifVersion} is given and not the current one, and {@link IllegalArgumentException}
 * for a bad value, naming it.
 */
public interface CaseOperations {

    /**
     * Offers the clue to another unit. Responsibility does not move (invariant 2).
     *
     * @param legalBasis 2 to 500 characters
     * @param summary 2 to 2000 characters, without names or numbers of the reporter
     */
    TransferView offer(Call call, UnitId to, String legalBasis, String summary);

    /**
     * The offered unit signs for it (接收): from this moment it is responsible.
     *
     * @param person of that unit who takes it; null for the caller, or for whoever is on duty
     * @param by for a unit without an account: who said so, recorded by the offering unit
     * @param reference for a unit without an account: telephone or document number
     */
    TransferView acceptTransfer(
            Call call, UUID transfer, @Nullable StaffId person, @Nullable String by, @Nullable String reference);

    /**
     * The offered unit sends it back, with a reason, a legal basis and a unit that it thinks is right. The second
     * rejection makes it a dispute.
     */
    TransferView rejectTransfer(
            Call call, UUID transfer, RejectionReason reason, UnitId proposedUnit, String legalBasis, String text);

    /** The responsible unit takes the clue itself. */
    void accept(Call call, @Nullable StaffId person);

    /** Another person of the same unit takes over. */
    void reassign(Call call, StaffId person, String reason);

    void merge(Call call, ReportNumber into, String reason);

    void unmerge(Call call, String reason);

    /**
     * Who calls, on which clue.
     *
     * @param ifVersion the version that the caller has seen; null to take any
     */
    record Call(
            RegionCode serviceRegion,
            ReportNumber number,
            StaffMember by,
            @Nullable Long ifVersion) {}

    /** No such clue, or none that the caller may see. */
    class NotVisible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotVisible(ReportNumber number) {
            super("no clue " + number);
        }
    }

    /** Visible, but the operation is another unit's. */
    class NotYours extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotYours(String message) {
            super(message);
        }
    }

    /** Somebody else changed the clue since the caller looked. */
    class StaleVersion extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long current;

        public StaleVersion(long current) {
            super("changed meanwhile, now at version " + current);
            this.current = current;
        }

        public long current() {
            return current;
        }
    }
}
