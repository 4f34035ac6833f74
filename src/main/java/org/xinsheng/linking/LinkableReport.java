package org.xinsheng.linking;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.WorkTrade;

/**
 * A report as far as linking looks at it.
 *
 * @param id any text, unique among the reports that are compared
 * @param parties everybody of the chain that is named, the employer left out: contractors, foremen
 * @param reporterKey equal for reports of the same person; null where unknown
 * @param textKey equal for texts forwarded word for word; null where unknown
 */
public record LinkableReport(
        String id,
        Instant receivedAt,
        @Nullable String reporterKey,
        @Nullable String textKey,
        @Nullable String employer,
        List<String> parties,
        @Nullable String project,
        @Nullable String location,
        @Nullable RegionCode regionCode,
        @Nullable Industry industry,
        Set<WorkTrade> trades,
        @Nullable Amount amount,
        @Nullable Headcount headcount,
        @Nullable MonthRange period) {

    public LinkableReport {
        parties = List.copyOf(parties);
        trades = Set.copyOf(trades);
    }

    public static LinkableReport of(
            String id, Instant receivedAt, @Nullable String reporterKey, @Nullable String textKey, ReportFacts facts) {
        return new LinkableReport(
                id,
                receivedAt,
                reporterKey,
                textKey,
                facts.employer(),
                facts.otherParties(),
                facts.project(),
                facts.location(),
                facts.regionCode(),
                facts.industry(),
                facts.trades(),
                facts.amount(),
                facts.headcount(),
                facts.period());
    }
}
