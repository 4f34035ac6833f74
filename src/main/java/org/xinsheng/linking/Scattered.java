package org.xinsheng.linking;

import java.util.List;
import org.xinsheng.linking.Deciding.Fit;

/**
 * A case whose reports lie scattered over several open clues, because nobody has confirmed yet that they are one. One
 * names the site, another the foreman: together they may be certain where each of them is not.
 */
final class Scattered {

    /** Less likely pieces are left out. */
    private static final double PIECE = .2;

    private static final double SAME_CASE = .5;
    private static final int MOST_PIECES = 4;

    private Scattered() {}

    /**
     * The chance that the report belongs to the case of the best clue. Over the ways to put three together (the report, the
     * best clue, the pieces beside it): all of them, any two of them, none.
     */
    static double probability(Marks report, Fit best, List<Fit> fits) {
        Marks clue = best.known().marks();
        Marks beside = null;
        int reports = 0;
        int pieces = 0;
        for (Fit fit : fits) {
            Marks known = beside == null ? clue : clue.and(beside);
            if (pieces < MOST_PIECES && mayBePiece(fit, best, known)) {
                beside = beside == null
                        ? fit.known().marks()
                        : beside.and(fit.known().marks());
                reports += fit.known().reports();
                pieces++;
            }
        }
        if (beside == null) {
            return best.probability();
        }
        double alone = Deciding.odds(best.probability());
        double cluePieces = odds(clue, beside, 1);
        double withPieces = odds(report, beside, reports);
        double withAll = odds(report, clue.and(beside), reports + best.known().reports());
        double yes = cluePieces * withAll + alone;
        return yes / (yes + withPieces + cluePieces + 1);
    }

    private static boolean mayBePiece(Fit fit, Fit best, Marks known) {
        return fit != best
                && !fit.known().closed()
                && fit.probability() >= PIECE
                && Weighing.of(fit.known().marks(), known, false, 1).probability() >= SAME_CASE;
    }

    private static double odds(Marks one, Marks other, int reports) {
        return Deciding.odds(Weighing.of(one, other, false, reports).probability());
    }
}
