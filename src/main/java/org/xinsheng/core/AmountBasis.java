package org.xinsheng.core;

/** What an amount is per. */
public enum AmountBasis {
    TOTAL,
    PER_PERSON,
    PER_MONTH
}
