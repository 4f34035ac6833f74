package org.xinsheng.site;

import java.time.Duration;

/** Counts texts. Thread-safe. */
interface TextCounter {

    /**
     * Counts one text under a key.
     *
     * @param perMinute how many a minute are taken
     * @return how long to wait before it is taken; zero if it is
     */
    Duration take(String key, int perMinute);
}
