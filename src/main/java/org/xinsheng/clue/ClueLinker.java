package org.xinsheng.clue;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.linking.Candidate;
import org.xinsheng.linking.LinkDecision;
import org.xinsheng.linking.LinkOutcome;
import org.xinsheng.linking.LinkableReport;
import org.xinsheng.linking.Linker;

/** Compares a report with the clues that share a blocking key, and does or records what linking says (R14). */
@Component
class ClueLinker {

    private final Linker linker;
    private final KeyedReports keyed;
    private final ClueStore store;
    private final ClueTree tree;
    private final ToldLinks told;

    ClueLinker(Linker linker, KeyedReports keyed, ClueStore store, ClueTree tree, ToldLinks told) {
        this.told = told;
        this.linker = linker;
        this.keyed = keyed;
        this.store = store;
        this.tree = tree;
    }

    /** For a report that was just registered. */
    void link(Clue clue, Report report, Step step) {
        LinkableReport linkable = linkable(report, report.facts());
        List<String> keys = linker.blockingKeys(linkable);
        keyed.lock(clue.serviceRegion(), keys);
        keyed.store(clue.serviceRegion(), report.id(), clue.id(), keys);
        apply(clue, report, decide(clue, linkable, keys), step);
    }

    /** Where the worker says that a co-worker's report is the same, a person looks; nothing joins by that alone. */
    void review(Clue clue, Report report, String words, Step step) {
        if (clue.related() == null && clue.mergedInto() == null) {
            told.in(words, clue.serviceRegion(), clue)
                    .map(other -> new LinkDecision(LinkOutcome.REVIEW, other.toString(), List.of()))
                    .ifPresent(decision -> apply(clue, report, decision, step));
        }
    }

    /** Keys are locked before clues, always. */
    void lockKeys(Report report, ReportFacts facts) {
        keyed.lock(report.serviceRegion(), linker.blockingKeys(linkable(report, facts)));
    }

    /**
     * For a report with other facts: one that stands alone may join a clue now. One that was merged stays, and a doubt is
     * shown to a person; one that somebody works on is only proposed for review.
     */
    void relink(Clue clue, Report report, Step step) {
        LinkableReport linkable = linkable(report, report.facts());
        List<String> keys = linker.blockingKeys(linkable);
        keyed.store(clue.serviceRegion(), report.id(), clue.id(), keys);
        if (clue.mergedInto() != null) {
            doubt(clue, linkable, step);
            return;
        }
        LinkDecision decision = decide(clue, linkable, keys);
        boolean alone = clue.reports() == 1 && clue.isUntouched();
        if (decision.outcome() == LinkOutcome.MERGED && !alone) {
            decision = new LinkDecision(LinkOutcome.REVIEW, decision.clue(), decision.scored());
        }
        if (decision.outcome() != LinkOutcome.NEW && !isKnown(clue, decision)) {
            apply(clue, report, decision, step);
        }
    }

    private static boolean isKnown(Clue clue, LinkDecision decision) {
        ClueId related = clue.related();
        return decision.outcome() != LinkOutcome.MERGED
                && clue.outcome() == decision.outcome()
                && related != null
                && related.toString().equals(decision.clue());
    }

    private LinkDecision decide(Clue clue, LinkableReport report, List<String> keys) {
        var separated = keyed.separated(clue.serviceRegion(), clue.id());
        List<ClueId> roots = keyed.sharing(clue.serviceRegion(), keys, clue.id()).stream()
                .filter(root -> !separated.contains(root))
                .toList();
        return linker.decide(report, keyed.candidates(clue.serviceRegion(), roots, clue.id()));
    }

    /** Does the report still fit the clue that it was put under? */
    private void doubt(Clue clue, LinkableReport report, Step step) {
        List<Candidate> master = keyed.candidates(clue.serviceRegion(), List.of(clue.root()), clue.id()).stream()
                .map(open())
                .toList();
        LinkDecision decision = linker.decide(report, master);
        if (!master.isEmpty() && decision.outcome() == LinkOutcome.NEW) {
            clue.unmergeProposed(store.lock(clue.serviceRegion(), clue.root()), step);
            store.save(clue);
            remember(clue.serviceRegion(), clue.id(), clue.root(), "DOUBTFUL", decision, step);
        }
    }

    /** Whether the master has ended meanwhile does not matter for that. */
    private static UnaryOperator<Candidate> open() {
        return candidate -> new Candidate(candidate.clue(), false, candidate.reports());
    }

    private void apply(Clue clue, Report report, LinkDecision decision, Step step) {
        if (decision.outcome() == LinkOutcome.NEW || decision.clue() == null) {
            return;
        }
        ClueId otherId = new ClueId(UUID.fromString(decision.clue()));
        Clue other = store.lock(clue.serviceRegion(), otherId);
        LinkOutcome outcome = possible(decision.outcome(), other);
        clue.linked(outcome, other.id(), reasoned(step, outcome, other));
        remember(clue.serviceRegion(), clue.id(), otherId, outcome.name(), decision, step);
        if (outcome == LinkOutcome.MERGED) {
            tree.merge(clue, other, new Step(step.at(), step.cause(), null, "与编号" + other.number() + "为同一事项，自动并案"));
            return;
        }
        store.save(clue);
        store.publish(new ReportLinked(
                clue.serviceRegion(),
                step.at(),
                step.cause(),
                report.id(),
                report.number(),
                clue.id(),
                outcome,
                other.id(),
                other.number()));
    }

    /** The other clue may have changed since it was read: ended ones are repeated, merged ones reviewed. */
    private static LinkOutcome possible(LinkOutcome decided, Clue other) {
        if (other.status().isTerminal()) {
            return decided == LinkOutcome.MERGED ? LinkOutcome.RECURRENCE : decided;
        }
        return decided == LinkOutcome.MERGED && !other.status().isOpen() ? LinkOutcome.REVIEW : decided;
    }

    private static Step reasoned(Step step, LinkOutcome outcome, Clue other) {
        String reason = outcome == LinkOutcome.RECURRENCE ? "与已结的编号%s为同一事项" : "可能与编号%s为同一事项，请核对";
        return new Step(step.at(), step.cause(), null, reason.formatted(other.number()));
    }

    private void remember(
            RegionCode region, ClueId clue, ClueId other, String finding, LinkDecision decision, Step step) {
        LinkDecision.@Nullable Scored scored = decision.scored().stream()
                .filter(s -> s.clue().equals(other.toString()))
                .findFirst()
                .orElse(null);
        tree.remember(
                region,
                clue,
                other,
                finding,
                scored == null ? null : scored.comparison().probability(),
                scored == null ? null : FactsJson.write(scored.comparison().fields()),
                step);
    }

    private static LinkableReport linkable(Report report, ReportFacts facts) {
        return LinkableReport.of(
                report.id().toString(), report.receivedAt(), report.reporter().toString(), report.textKey(), facts);
    }
}
