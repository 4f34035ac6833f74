package org.xinsheng.core;

/**
 * Danger in what is said (R01 to R03). The number of people or of reports never is an incident by itself.
 */
public enum Incident {
    NONE(0),
    /** 苗头: a sign that something may come; a person looks the same day (R03). */
    SIGNS(3),
    /** People gather or say that they will (R02). */
    MASS(2),
    /** Something extreme is announced or under way (R01). */
    EXTREME(1),
    /** Somebody's life is in danger, said or only implied (R01). */
    THREAT_TO_LIFE(1),
    /** Blocking, detaining, violence (R01). */
    UNLAWFUL_MEANS(1);

    private final int level;

    Incident(int level) {
        this.level = level;
    }

    /** EMERGENCY level 1 (highest) to 3; 0 where there is none. */
    public int level() {
        return level;
    }

    /** Whether a person must be alerted at once, before anything waits (levels 1 and 2). */
    public boolean isUrgent() {
        return level == 1 || level == 2;
    }

    /** The graver of the two by level; this one where they are equal. */
    public Incident graver(Incident other) {
        boolean less = other.level == 0 || (level != 0 && level <= other.level);
        return less ? this : other;
    }
}
