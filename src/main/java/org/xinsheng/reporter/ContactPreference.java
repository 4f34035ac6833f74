package org.xinsheng.reporter;

/**
 * How a reporter wants to be told.
 *
 * @param safeMode nothing unsolicited but a neutral request to call (domain: safeguards)
 * @param optedOut no notices at all
 */
public record ContactPreference(boolean safeMode, boolean optedOut) {

    public static final ContactPreference NORMAL = new ContactPreference(false, false);
}
