package org.xinsheng.reporter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a reporter wants to be told.
 *
 * @param safeMode nothing unsolicited but a neutral request to call (domain: safeguards)
 * @param optedOut no notices at all
 * @param hours that the reporter chose; null if none were
 */
public record ContactPreference(
        boolean safeMode, boolean optedOut, @Nullable CallHours hours) {

    public static final ContactPreference NORMAL = new ContactPreference(false, false, null);

    /** The hours in which something unsolicited may be sent; null if it may be at any time. */
    public @Nullable CallHours quietOutside() {
        return hours == null && safeMode ? CallHours.DEFAULT : hours;
    }

    /** When something unsolicited may go out at the earliest. */
    public Instant earliest(Instant now) {
        CallHours allowed = quietOutside();
        return allowed == null ? now : allowed.next(now);
    }
}
