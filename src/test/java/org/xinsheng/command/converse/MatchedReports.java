package org.xinsheng.command.converse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.extraction.FieldJudge.Judged;
import org.xinsheng.extraction.GoldReport;
import org.xinsheng.extraction.Verdict;

/** Pairs the reports that were filed with those that should be, so that as many fields as possible agree. */
final class MatchedReports {

    private static final List<Judged> NAMES =
            List.of(Judged.EMPLOYER, Judged.PROJECT, Judged.LOCATION, Judged.MATTER, Judged.INTENT);
    private static final List<Judged> FIGURES = List.of(Judged.AMOUNT, Judged.HEADCOUNT, Judged.PERIOD);

    private MatchedReports() {}

    /** A gold report with the one that was filed for it. */
    record Pair(GoldReport gold, ReportFacts filed) {

        /** Figures are judged where the matter is wages. */
        Map<Judged, Verdict> verdicts() {
            Map<Judged, Verdict> verdicts = new EnumMap<>(Judged.class);
            NAMES.forEach(field -> verdicts.put(field, field.of(gold, filed)));
            if (Judged.wages(gold)) {
                FIGURES.forEach(field -> verdicts.put(field, field.of(gold, filed)));
            }
            return verdicts;
        }

        private long agreeing() {
            return verdicts().values().stream().filter(v -> v == Verdict.RIGHT).count();
        }
    }

    static List<Pair> of(List<GoldReport> gold, List<ReportFacts> filed) {
        return best(gold, filed, 0, new boolean[filed.size()]);
    }

    /** Of equals the one in the order of mention; conversations have a handful of reports at most. */
    private static List<Pair> best(List<GoldReport> gold, List<ReportFacts> filed, int next, boolean[] taken) {
        if (next == gold.size()) {
            return List.of();
        }
        List<Pair> best = null;
        for (int i = 0; i < filed.size(); i++) {
            if (!taken[i]) {
                boolean[] then = Arrays.copyOf(taken, taken.length);
                then[i] = true;
                List<Pair> pairs = new ArrayList<>(List.of(new Pair(gold.get(next), filed.get(i))));
                pairs.addAll(best(gold, filed, next + 1, then));
                best = better(best, pairs);
            }
        }
        return gold.size() - next > free(taken) ? better(best, best(gold, filed, next + 1, taken)) : orEmpty(best);
    }

    private static long free(boolean[] taken) {
        long free = 0;
        for (boolean gone : taken) {
            free += gone ? 0 : 1;
        }
        return free;
    }

    private static List<Pair> orEmpty(@Nullable List<Pair> pairs) {
        return pairs == null ? List.of() : pairs;
    }

    private static List<Pair> better(@Nullable List<Pair> a, List<Pair> b) {
        return a != null && agreeing(a) >= agreeing(b) ? a : b;
    }

    private static long agreeing(List<Pair> pairs) {
        return pairs.stream().mapToLong(Pair::agreeing).sum();
    }
}
