package org.xinsheng.core;

/** 事项: what a text is about. Only WAGE_ARREARS and MIXED hold wages that are owed. */
public enum Matter {
    WAGE_ARREARS,
    /** Wages owed and other demands in one text (R05). */
    MIXED,
    /** 工程款, 材料款: money between businesses (R04). */
    PROJECT_PAYMENT,
    WORK_INJURY,
    SOCIAL_INSURANCE,
    OTHER_LABOUR,
    NOT_LABOUR;

    /** Whether wages are owed, alone or among other demands. */
    public boolean hasWages() {
        return this == WAGE_ARREARS || this == MIXED;
    }
}
