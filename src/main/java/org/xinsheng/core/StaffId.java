package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The user name of a member of staff, such as {@code operator}; who did something is always one of these.
 *
 * @throws IllegalArgumentException if the value does not match {@code [a-z0-9][a-z0-9._-]{1,63}}
 */
public record StaffId(@JsonValue String value) implements Comparable<StaffId> {

    @JsonCreator
    public StaffId {
        if (!value.matches("[a-z0-9][a-z0-9._-]{1,63}")) {
            throw new IllegalArgumentException("not a staff user name: " + value);
        }
    }

    @Override
    public int compareTo(StaffId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
