package org.xinsheng.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Cause;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;

/**
 * A worker answered whether the money came (回访, T18).
 *
 * @param stillOwed what the worker says is missing; null if no sum was said
 */
public record CallbackAnswered(
        RegionCode serviceRegion,
        ReportNumber report,
        Outcome outcome,
        @Nullable Amount stillOwed,
        Instant at,
        Cause cause)
        implements DomainEvent {

    /** What the worker says. */
    public enum Outcome {
        PAID,
        PARTLY,
        NOT_PAID
    }

    @Override
    public String subject() {
        return report.value();
    }
}
