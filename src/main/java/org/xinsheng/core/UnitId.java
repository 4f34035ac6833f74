package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a unit, such as {@code YT-HRSS}.
 *
 * @throws IllegalArgumentException if the value does not match {@code [A-Z0-9][A-Z0-9-]{1,31}}
 */
public record UnitId(@JsonValue String value) implements Comparable<UnitId> {

    @JsonCreator
    public UnitId {
        if (!value.matches("[A-Z0-9][A-Z0-9-]{1,31}")) {
            throw new IllegalArgumentException("not a unit code: " + value);
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
