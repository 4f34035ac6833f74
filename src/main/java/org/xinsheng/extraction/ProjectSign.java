package org.xinsheng.extraction;

/** What speaks for or against a name being the site of the work that is owed for, with its weight in log-odds. */
enum ProjectSign {
    /** The name ends in 项目, 工程, 标段, 小区: a site by itself. */
    ENDS_LIKE_A_SITE(0.6),
    /** Model and rules agree. */
    CONFIRMED(0.3),
    /** 二期, 3标段. */
    SECTION(0.3),
    /** Builders write. */
    BUILDERS(0.5),
    NO_BUILDERS(-0.7),
    /** 在X贴砖, 承建X. */
    WORKED_AT(0.8),
    /** X工地, X那边. */
    SITE_WORD(0.4),
    OWED_AT(0.5),
    IN_TITLE(0.7),
    STANDS_ALONE(0.4),
    NAMED_AS(1.0),
    REPEATED(0.3),
    /** A kind without a name: 光伏发电项目. */
    GENERIC(-0.8),
    DENIED(-4),
    /** 尊敬的X, 向X反映. */
    TOLD(-1.5),
    /** A school, hospital or shop: most often named for other reasons. */
    HOUSE(-0.5),
    /** The school or firm where somebody is employed, not one that is built. */
    EMPLOYS(-1.2);

    private final double weight;

    ProjectSign(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
