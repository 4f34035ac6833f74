package org.xinsheng.extraction;

/** How a finding compares with the gold: both agree, both speak and differ, or only one speaks. */
public enum Verdict {
    RIGHT,
    DIFFERENT,
    SPURIOUS,
    MISSED,
    /** Nothing was said and nothing found, or it is not judged here. */
    NONE;

    public boolean isFound() {
        return this == RIGHT || this == DIFFERENT || this == SPURIOUS;
    }

    public boolean isWanted() {
        return this == RIGHT || this == DIFFERENT || this == MISSED;
    }

    static Verdict of(boolean wanted, boolean found, boolean agree) {
        if (wanted && found) {
            return agree ? RIGHT : DIFFERENT;
        }
        return wanted ? MISSED : found ? SPURIOUS : NONE;
    }
}
