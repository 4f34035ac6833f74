package org.xinsheng.platform.time;

import java.time.Instant;

/** The demo's clock was moved forward: whatever waits for a time should look again. */
public record ClockMoved(Instant now) {}
