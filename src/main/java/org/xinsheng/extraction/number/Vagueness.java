package org.xinsheng.extraction.number;

/** How a number was left open. */
enum Vagueness {
    NONE,
    /** 约, 左右: the figure as it stands. */
    ABOUT,
    /** 3万多, 三十几万: somewhere up to the next round figure. */
    MORE,
    /** 几个, 几十万: no figure at all but its magnitude. */
    SEVERAL,
    /** 六七千, 十来万, 快四万, 6000到7000: a span with ends. */
    SPAN
}
