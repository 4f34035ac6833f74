package org.xinsheng.dialog;

import java.time.Duration;
import java.time.Instant;
import org.xinsheng.core.ReportNumber;

/**
 * A number that somebody named from elsewhere, until they show that the report is theirs.
 *
 * @param words what was said with it beside asking; empty if nothing was
 */
record Claim(ReportNumber number, Instant at, String words) {

    private static final Duration VALID = Duration.ofDays(1);

    boolean isOpen(Instant now) {
        return at.plus(VALID).isAfter(now);
    }
}
