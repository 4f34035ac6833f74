package org.xinsheng.linking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the candidates. A wrong merge hides a worker's case in another one, so merging needs near certainty. */
final class Deciding {

    static final double MERGE = .9995;
    static final double REVIEW = .33;
    static final double REVIEW_CLOSED = .02;
    static final double RECUR = .9;

    private static final double WORTH_SHOWING = .02;
    private static final double RIVAL = .05;
    private static final double PART_OF_CLOSED = .3;
    private static final double APART = .05;
    private static final int MOST_SHOWN = 10;

    /** Who reports so long after the others, of arrears that may have begun since, may report a second run of them. */
    private static final Duration STALE = Duration.ofDays(180);

    private Deciding() {}

    /**
     * A candidate clue, read.
     *
     * @param opened when its first report came
     * @param heard when its latest report came
     * @param closedAt null if it is open or the time is not known
     * @param reports how many it has
     */
    record Known(
            String clue,
            boolean closed,
            Instant opened,
            Instant heard,
            @Nullable Instant closedAt,
            Marks marks,
            int reports) {}

    record Fit(Known known, Weighing.Weighed weighed) {
        double probability() {
            return weighed.probability();
        }

        double bits() {
            return weighed.evidence().stream().mapToDouble(Evidence::weight).sum();
        }
    }

    static LinkDecision decide(Marks report, Instant receivedAt, List<Known> candidates) {
        List<Fit> fits = new ArrayList<>();
        for (Known known : candidates) {
            Fit fit = new Fit(known, Weighing.of(report, known.marks, known.closed, known.reports));
            if (fit.probability() >= WORTH_SHOWING) {
                fits.add(fit);
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::probability)
                .thenComparingDouble(Fit::bits)
                .reversed());
        return choose(report, receivedAt, fits);
    }

    private static LinkDecision choose(Marks report, Instant receivedAt, List<Fit> fits) {
        Fit open = first(fits, false);
        Fit closed = first(fits, true);
        Fit again = closed != null && mayBeRun(report, closed) ? closed : null;
        boolean leftOver = again != null && open != null && leftOverOf(again, open);
        if (open != null && !leftOver && !isStale(report, receivedAt, open) && isCertain(report, open, fits)) {
            return decision(LinkOutcome.MERGED, open, fits);
        }
        if (again != null && again.probability() >= RECUR && stands(report, again, open, leftOver)) {
            return decision(LinkOutcome.RECURRENCE, again, fits);
        }
        Fit nearest = fits.isEmpty() ? null : fits.getFirst();
        if (nearest != null && nearest.probability() >= (nearest.known.closed ? REVIEW_CLOSED : REVIEW)) {
            return decision(LinkOutcome.REVIEW, nearest, fits);
        }
        return decision(LinkOutcome.NEW, null, fits);
    }

    private static boolean isStale(Marks report, Instant receivedAt, Fit open) {
        Instant heard = open.known.heard;
        return heard.plus(STALE).isBefore(receivedAt) && Since.of(report, heard) != Since.BEFORE;
    }

    private static boolean isCertain(Marks report, Fit open, List<Fit> fits) {
        double together = Scattered.probability(report, open, fits);
        return together >= MERGE && amongRivals(open, together, fits) >= MERGE;
    }

    /** Arrears that began before the clue was closed are no new run of them. */
    private static boolean mayBeRun(Marks report, Fit closed) {
        return Since.of(report, closed.known.closedAt) != Since.BEFORE;
    }

    /** Whether a closed clue is meant, and not the nearest open one. */
    private static boolean stands(Marks report, Fit closed, @Nullable Fit open, boolean leftOver) {
        if (open == null || open.probability() < REVIEW) {
            return true;
        }
        boolean nearer = closed.probability() >= open.probability();
        return leftOver && (nearer || Since.of(report, closed.known.closedAt) == Since.AFTER);
    }

    private static @Nullable Fit first(List<Fit> fits, boolean closed) {
        return fits.stream().filter(f -> f.known.closed == closed).findFirst().orElse(null);
    }

    /** The chance that it is this clue and not one that contradicts it. Parts of one case do not stand against each other. */
    private static double amongRivals(Fit best, double together, List<Fit> fits) {
        double rivals = 0;
        for (Fit fit : fits) {
            if (fit != best && fit.probability() >= RIVAL && !fit.known.closed) {
                rivals += apart(best, fit) ? odds(fit.probability()) : 0;
            }
        }
        double mine = odds(together);
        return mine / (1 + mine + rivals);
    }

    private static boolean apart(Fit one, Fit other) {
        return Weighing.of(one.known.marks, other.known.marks, false, 1).probability() < APART;
    }

    static double odds(double probability) {
        return Math.min(probability / Math.max(1 - probability, 1e-12), 1e12);
    }

    /** Whether the open clue is a piece of the closed one that was never joined to it. */
    private static boolean leftOverOf(Fit closed, Fit open) {
        if (closed.known.closedAt != null && open.known.opened.isAfter(closed.known.closedAt)) {
            return false;
        }
        return Weighing.of(open.known.marks, closed.known.marks, false, 1).probability() >= PART_OF_CLOSED;
    }

    private static LinkDecision decision(LinkOutcome outcome, @Nullable Fit chosen, List<Fit> fits) {
        List<LinkDecision.Scored> scored = new ArrayList<>();
        if (chosen != null) {
            scored.add(scored(chosen));
        }
        fits.stream()
                .filter(f -> f != chosen)
                .limit(MOST_SHOWN - scored.size())
                .map(Deciding::scored)
                .forEach(scored::add);
        return new LinkDecision(outcome, chosen == null ? null : chosen.known.clue, scored);
    }

    private static LinkDecision.Scored scored(Fit fit) {
        return new LinkDecision.Scored(fit.known.clue, fit.weighed.comparison());
    }
}
