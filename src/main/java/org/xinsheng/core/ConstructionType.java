package org.xinsheng.core;

/** What is being built, which decides the industry department (R18). */
public enum ConstructionType {
    BUILDING_MUNICIPAL,
    TRANSPORT,
    WATER,
    RAILWAY,
    OTHER
}
