package org.xinsheng.linking;

import java.util.List;

/** Weighs the agreement of each field. */
final class WeightedLinker implements Linker {

    @Override
    public List<String> blockingKeys(LinkableReport report) {
        return List.of();
    }

    @Override
    public Comparison compare(LinkableReport one, LinkableReport other) {
        return new Comparison(0, List.of());
    }

    @Override
    public LinkDecision decide(LinkableReport report, List<Candidate> candidates) {
        return new LinkDecision(LinkOutcome.NEW, null, List.of());
    }
}
