package org.xinsheng.linking;

/** How alike two names are, best first. */
enum Likeness {
    EQUAL,
    /** One is a shorter form of the other: 源辉劳务, 湖南源辉建筑劳务有限公司. */
    ALIAS,
    /** Written differently, spoken the same. */
    SOUND,
    /** A character swapped, left out or mistaken. */
    SLIP,
    /** Agree as far as the shorter one goes: 老王 and 王建国, 中建三局 and 中建三局二公司. */
    PART,
    /** Too little to say. */
    UNSURE,
    /** Look alike but are two: 利达 and 利发, 王建国 and 王志强. */
    TWIN,
    DIFFERENT;

    boolean agrees() {
        return compareTo(PART) <= 0;
    }

    boolean contradicts() {
        return compareTo(TWIN) >= 0;
    }

    Likeness better(Likeness other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
