package org.xinsheng.extraction;

/** What speaks for or against a name being the site of the work that is owed for, with its weight in log-odds. */
enum ProjectSign {
    /** The name ends in 项目, 工程, 标段, 小区: a site by itself. */
    ENDS_LIKE_A_SITE(0.5),
    /** Model and rules agree. */
    CONFIRMED(1.1),
    /** 二期, 3标段. */
    SECTION(0.6),
    /** Builders write. */
    BUILDERS(0.7),
    NO_BUILDERS(-0.9),
    /** 在X贴砖, 承建X. */
    WORKED_AT(-0.2),
    /** 承建X, 关于X. */
    TAKEN_ON(0.0),
    /** X工地, X那边. */
    SITE_WORD(0.1),
    OWED_AT(0.5),
    /** 恒泰绿洲 老板: nobody says so of what is his employer's name. */
    BOSS_BEHIND(1.2),
    IN_TITLE(-0.2),
    STANDS_ALONE(0.5),
    NAMED_AS(1.1),
    REPEATED(0.4),
    /** A kind without a name: 光伏发电项目. */
    GENERIC(-1.1),
    DENIED(-3.0),
    /** 尊敬的X, 向X反映. */
    TOLD(-1.0),
    /** A school, hospital or shop: most often named for other reasons. */
    HOUSE(-0.4),
    /** The school or firm where somebody is employed, not one that is built. */
    EMPLOYS(-1.1),
    /** Told by what was built alone: 修渠. */
    WORKS(-0.1),
    /** No ending tells, only what is said of it. */
    SPOKEN(-0.2),
    /** The name itself speaks of building: 改造, 隧道. */
    BUILT(-0.2),
    /** A place that is there already: 广场, 产业园. */
    VENUE(-1.5),
    /** A body: 政务中心. */
    INSTITUTION(-1.0),
    /** 衡山大道 says where. */
    ROAD(-0.8),
    /** The text is about shops, guards and cleaners. */
    SERVICE(-2.6),
    /** A word of a sentence stands in it. */
    BROKEN(-0.7),
    /** Part of the name of a firm or person. */
    IN_OTHER_NAME(-0.6),
    /** Somebody lives there. */
    RESIDENCE(-1.7),
    /** X对面, X往东. */
    BESIDE(-1.1),
    /** X一家厂, X保安. */
    HOSTS(-1.3),
    /** Building work is told of right behind it. */
    TRADE_BEHIND(0.2),
    /** Its place stands before it. */
    PLACED(0.1);

    private final double weight;

    ProjectSign(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
