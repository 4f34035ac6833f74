package org.xinsheng.core;

/** What is said of the employer that calls for other units (R25, R26). */
public enum EmployerFact {
    ABSCONDED,
    UNTRACEABLE,
    UNCOOPERATIVE,
    REFUSES_AFTER_ORDER
}
