package org.xinsheng.linking;

import java.util.List;

/**
 * How two reports may be related. Most that look alike without being the same case share their site, their firm or their
 * reporter, so agreement of such a field counts for little against them: each relation says which fields would agree
 * anyway. The share is the chance that the field means the same thing under the relation, NaN that the things are at
 * least easily confused.
 */
enum Relation {
    /** The same arrears. */
    SAME(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
    /** Another crew at the same site. */
    SITE(.02, 1, 1, Double.NaN, 1, Double.NaN, 1, 1, 0, 0, .3, 1, .2, .1, 0),
    /** Another section of the same site. */
    SECTION(.007, 1, 0, .4, .7, Double.NaN, 1, 1, 0, 0, .3, 1, .25, .15, 0),
    /** Another site of the same employer, sometimes with the same foreman. */
    FIRM(.012, 0, 0, 1, .3, .25, .6, .1, 0, .05, .3, 1, .35, .1, 0),
    /** Names that two counties share. */
    COUNTY(.003, 1, 1, .6, .5, Double.NaN, 0, 0, 0, 0, .3, 1, .1, .02, 0),
    /** Another firm whose name is nearly the same. */
    TWIN(.004, 0, 0, Double.NaN, .4, 0, .7, .1, 0, 0, .3, 1, .1, .1, 0),
    /** The same person reports another case. */
    REPORTER(.006, 0, 0, 0, .1, 0, .7, .1, 0, .05, .2, .9, .8, 1, 0),
    /** Nothing in common but chance. */
    NONE(20_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * How many times more often than the same case, while the other clue is not known yet: once it is, it stands among the
     * candidates and speaks for itself.
     */
    private final double prior;

    private final double[] shares;

    private static final Relation[] ALL = values();

    Relation(double prior, double... shares) {
        this.prior = prior;
        this.shares = shares;
    }

    /** How many times more likely than the same case. */
    private double odds(List<Evidence> evidence, Setting setting) {
        double odds = prior * setting.factor(this);
        for (Evidence e : evidence) {
            odds *= likelihood(e, setting) / e.same();
        }
        return odds;
    }

    private double likelihood(Evidence e, Setting setting) {
        double share = shares[e.field().ordinal()];
        if (this == SITE && e.field() == Field.EMPLOYER) {
            share = setting.employerShared;
        }
        return Double.isNaN(share) ? e.alike() : share * e.same() + (1 - share) * e.other();
    }

    /**
     * What the parties say about the other relations.
     *
     * @param employerShared chance that another crew of the site names the same employer
     * @param workplace whether it is a shop or factory, which has no other sites and crews to speak of
     * @param reports that the clue has: the more have reported a case, the likelier the next one reports it too, and not
     *     another that nobody has reported yet (Pitman and Yor)
     */
    record Setting(double employerShared, boolean workplace, int reports) {

        private double factor(Relation relation) {
            boolean rare = workplace && (relation == SITE || relation == SECTION || relation == FIRM);
            return (rare ? .02 : 1) / reports;
        }
    }

    /** The chance that they are the same arrears. */
    static double probabilityOfSame(List<Evidence> evidence, Setting setting) {
        double others = 0;
        for (Relation relation : ALL) {

            others += relation == SAME ? 0 : relation.odds(evidence, setting);
        }
        return 1 / (1 + others);
    }
}
