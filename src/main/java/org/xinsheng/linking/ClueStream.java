package org.xinsheng.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links a stream of reports in order of arrival, in memory: what the service does with stored clues. A clue is named by
 * its first report; reports that are not merged open one of their own. Not thread-safe.
 *
 * <pre>{@code
 * ClueStream stream = new ClueStream();
 * LinkDecision decision = stream.add(report);
 * stream.close(report.id(), Instant.parse("2026-03-01T00:00:00Z"));
 * }</pre>
 */
public final class ClueStream {

    /** A key that more clues have than this says too little; only the newest are looked at. */
    private static final int LONGEST_LIST = 400;

    private static final int MOST_COMPARED = 100;

    private final List<Deciding.Known> clues = new ArrayList<>();
    private final Map<String, Integer> clueOfReport = new HashMap<>();
    private final KeyIndex index = new KeyIndex();

    /** Decides where the report belongs and takes it in. */
    public LinkDecision add(LinkableReport report) {
        Marks marks = Marks.of(report);
        List<Long> keys = BlockingKeys.of(marks);
        List<Integer> near = candidates(keys);
        LinkDecision decision = Deciding.decide(
                marks, report.receivedAt(), near.stream().map(clues::get).toList());
        int clue = clues.size();
        if (decision.outcome() == LinkOutcome.MERGED && decision.clue() != null) {
            clue = clueOfReport.getOrDefault(decision.clue(), clue);
            Deciding.Known k = clues.get(clue);
            clues.set(
                    clue,
                    new Deciding.Known(
                            k.clue(),
                            false,
                            k.opened(),
                            report.receivedAt(),
                            null,
                            k.marks().and(marks),
                            k.reports() + 1));
        } else {
            clues.add(new Deciding.Known(report.id(), false, report.receivedAt(), report.receivedAt(), null, marks, 1));
        }
        clueOfReport.put(report.id(), clue);
        for (long key : keys) {
            index.add(key, clue);
        }
        return decision;
    }

    /** The clue that holds this report has ended; a report that is not known is ignored. */
    public void close(String reportId, Instant at) {
        Integer clue = clueOfReport.get(reportId);
        if (clue != null) {
            Deciding.Known k = clues.get(clue);
            clues.set(clue, new Deciding.Known(k.clue(), true, k.opened(), k.heard(), at, k.marks(), k.reports()));
        }
    }

    /** Those that share the most and the rarest keys. */
    private List<Integer> candidates(List<Long> keys) {
        Map<Integer, Double> shared = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        for (long key : keys) {
            found.clear();
            for (int entry = index.first(key); entry != 0 && found.size() < LONGEST_LIST; entry = index.next(entry)) {
                found.add(index.clue(entry));
            }
            double weight = 1 / Math.log(2 + found.size());
            found.forEach(clue -> shared.merge(clue, weight, Double::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
