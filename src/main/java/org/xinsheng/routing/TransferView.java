package org.xinsheng.routing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** An offer of a clue from one unit to another, for showing. */
public record TransferView(
        UUID id,
        UnitId from,
        UnitId to,
        Status status,
        String legalBasis,
        String summary,
        StaffId offeredBy,
        Instant offeredAt,
        Instant answerBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {

    /** How the offered unit answered. */
    public enum Status {
        OFFERED,
        ACCEPTED,
        REJECTED,
        EXPIRED,
        DESIGNATED
    }
}
