package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.util.UUID;

/** Stands for a person who reported; who that is, only the vault of the reporter module knows. A UUIDv7. */
public record ReporterId(@JsonValue UUID value) {

    @JsonCreator
    public ReporterId {}

    public static ReporterId next(Clock clock) {
        return new ReporterId(Ids.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
