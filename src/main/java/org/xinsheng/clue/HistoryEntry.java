package org.xinsheng.clue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/**
 * One step in the life of a clue; never changed or deleted.
 *
 * @param event what happened, such as REGISTERED, TRANSFER_OFFERED
 * @param status the state after it
 * @param unit responsible after it
 * @param person responsible after it
 * @param actor who did it; null where nobody did
 */
public record HistoryEntry(
        Instant at,
        String event,
        ClueStatus status,
        UnitId unit,
        StaffId person,
        @Nullable StaffId actor,
        @Nullable String reason) {}
