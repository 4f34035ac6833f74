package org.xinsheng.extraction.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.MonthRange;

/**
 * Tells the months that wages are owed for (拖欠时段) from waiting times, lengths of service, promises and the dates of
 * contracts.
 */
final class PeriodReader {

    /** A period that was read. */
    record Period(MonthRange months, int start, int end, String rule, double confidence) {}

    private PeriodReader() {}

    static Optional<Period> read(String text, List<Stretch> stretches, List<Length> lengths, Numbers numbers) {
        List<Period> candidates = new ArrayList<>();
        new StretchPeriods(text, stretches).addTo(candidates);
        new LengthPeriods(text, lengths, numbers).addTo(candidates);
        Period best = best(candidates);
        return Optional.ofNullable(best != null ? best : WorkStory.read(text, stretches));
    }

    private static @Nullable Period best(List<Period> candidates) {
        Period best = null;
        for (Period candidate : candidates) {
            best = best == null || candidate.confidence() > best.confidence() ? candidate : best;
        }
        return best;
    }
}
