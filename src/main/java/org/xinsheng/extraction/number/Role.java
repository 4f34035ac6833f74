package org.xinsheng.extraction.number;

/** What a sum of money stands for in a report. */
enum Role {
    /** 欠, 差, 剩, 没给: still owed. */
    OWED,
    /** 给了, 发了, 支了: paid already. */
    PAID,
    /** 总共, 应得: earned in all. */
    GROSS,
    /** 说给我六千: what was offered; the whole where less was paid, else no debt. */
    PROMISED,
    /** 每人: owed to each. */
    PER_PERSON,
    DAY_RATE,
    HOUR_RATE,
    MONTH_RATE,
    /** 每月只发2000: what was paid again and again instead of the rate. */
    PAID_RATE,
    /** By the piece, trip, ton, lesson. */
    PIECE_RATE,
    /** Deposits, fines, offers, the other side's profits: no wages. */
    FOREIGN,
    /** Goods, machines, materials: owed perhaps, but no wages. */
    BUSINESS,
    /** Crossed out by the speaker: 不是36万. */
    REVOKED,
    /** Nothing says. */
    OPEN;

    boolean isRate() {
        return this == DAY_RATE || this == HOUR_RATE || this == MONTH_RATE || this == PIECE_RATE;
    }
}
