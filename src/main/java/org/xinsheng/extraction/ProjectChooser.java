package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which of the sites named is that of the work owed for, or that none is. */
final class ProjectChooser {

    /** The site with its log-odds. */
    record Chosen(NameCandidate name, double score) {
        double confidence() {
            return 1 / (1 + Math.exp(-score));
        }
    }

    private static final double BIAS = -1.6;
    private static final double PER_CHARACTER = 0.44;
    private static final double PER_WEIGHT = 1.9;
    private static final double PER_POSITION = -0.0153;
    private static final int LONGEST_BONUS = 12;
    private static final int LATE = 300;

    private final ProjectSigns signs;

    ProjectChooser(NameLexicon lexicon) {
        this.signs = new ProjectSigns(lexicon);
    }

    /** @param payer who owes: a school is no site for its own teachers */
    @Nullable Chosen choose(Scene scene, List<NameCandidate> names, List<NameCandidate> sites, @Nullable NamedParty payer) {
        Chosen best = null;
        for (NameCandidate name : sites) {
            double score = score(scene, name, names, payer);
            if (score > 0 && (best == null || score > best.score())) {
                best = new Chosen(name, score);
            }
        }
        return best;
    }

    double score(Scene scene, NameCandidate name, List<NameCandidate> names, @Nullable NamedParty payer) {
        double sum = BIAS + (name.weight() - 0.5) * PER_WEIGHT + Math.min(LONGEST_BONUS, name.length()) * PER_CHARACTER;
        for (ProjectSign sign : signs.of(scene, name, names, payer)) {
            sum += sign.weight();
        }
        return sum + PER_POSITION * Math.min(LATE, name.start());
    }
}
