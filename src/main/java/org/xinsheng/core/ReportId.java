package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Clock;
import java.util.UUID;

/** One report: what one reporter said about one arrears. A UUIDv7. */
public record ReportId(@JsonValue UUID value) {

    @JsonCreator
    public ReportId {}

    public static ReportId next(Clock clock) {
        return new ReportId(Ids.next(clock));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
