package org.xinsheng.linking;

import java.util.List;

/**
 * Weighs the agreement of each field, after Fellegi and Sunter, against several ways to look alike without being the same
 * ({@link Relation}).
 */
final class WeightedLinker implements Linker {

    @Override
    public List<String> blockingKeys(LinkableReport report) {
        return BlockingKeys.of(Marks.of(report)).stream()
                .map(key -> "%016x".formatted(key))
                .sorted()
                .toList();
    }

    @Override
    public Comparison compare(LinkableReport one, LinkableReport other) {
        return Weighing.of(Marks.of(one), Marks.of(other), false, 1).comparison();
    }

    @Override
    public LinkDecision decide(LinkableReport report, List<Candidate> candidates) {
        return Deciding.decide(
                Marks.of(report),
                report.receivedAt(),
                candidates.stream().map(WeightedLinker::read).toList());
    }

    private static Deciding.Known read(Candidate candidate) {
        Marks marks =
                candidate.reports().stream().map(Marks::of).reduce(Marks::and).orElseThrow();
        return new Deciding.Known(
                candidate.clue(),
                candidate.closed(),
                candidate.reports().getFirst().receivedAt(),
                candidate.reports().getLast().receivedAt(),
                candidate.closedAt(),
                marks,
                candidate.reports().size());
    }
}
