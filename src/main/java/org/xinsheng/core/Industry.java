package org.xinsheng.core;

/** 行业 as the ledgers count it (C01, note 4). */
public enum Industry {
    CONSTRUCTION,
    MANUFACTURING,
    WHOLESALE_RETAIL,
    LODGING_CATERING,
    RESIDENT_SERVICES,
    OTHER
}
