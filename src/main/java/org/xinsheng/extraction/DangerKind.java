package org.xinsheng.extraction;

/** Whom a danger comes from and whom it is for: what is said to the worker and why a person is called depend on it. */
public enum DangerKind {
    /** Somebody may harm himself, or a life hangs in the balance. */
    SELF,
    /** The worker threatens others. */
    OTHERS,
    /** The worker is beaten, held or threatened. */
    WORKER,
    /** People gather, block or occupy something. */
    CROWD,
    /** An accident that goes on. */
    ACCIDENT
}
