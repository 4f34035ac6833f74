package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many people are owed (涉及人数), as a range: "十几个" is 11 to 19.
 *
 * @throws IllegalArgumentException unless 1 ≤ min ≤ max
 */
public record Headcount(
        int min, int max, @JsonProperty("approx") boolean approx) {

    public Headcount {
        if (min < 1 || max < min) {
            throw new IllegalArgumentException("headcount out of range: " + min + " to " + max);
        }
    }

    public static Headcount exactly(int people) {
        return new Headcount(people, people, false);
    }
}
