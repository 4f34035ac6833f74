package org.xinsheng.core;

/** How far the matter has already gone by law (R07 to R09). */
public enum LegalStage {
    NONE,
    MEDIATION,
    ARBITRATION,
    LITIGATION,
    JUDGMENT_UNENFORCED,
    CRIMINAL
}
