package org.xinsheng.core;

/** What the sender of a text wants with it. */
public enum Intent {
    REPORT,
    CONSULT,
    QUERY_STATUS,
    SUPPLEMENT,
    CORRECT,
    WITHDRAW,
    GREETING,
    THANKS,
    OTHER
}
