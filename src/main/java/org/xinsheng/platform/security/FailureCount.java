package org.xinsheng.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures by key and forgets them after a time without one. Holds a bounded number of keys: under a flood of
 * invented ones the oldest go first.
 */
final class FailureCount {

    private static final int MAX_KEYS = 10_000;

    private final int limit;
    private final Duration forgetAfter;
    private final Map<String, Failures> byKey = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MAX_KEYS;
        }
    };

    private record Failures(int count, Instant last) {}

    FailureCount(int limit, Duration forgetAfter) {
        this.limit = limit;
        this.forgetAfter = forgetAfter;
    }

    synchronized boolean isExceeded(String key, Instant now) {
        Failures failures = byKey.get(key);
        return failures != null
                && failures.count() >= limit
                && now.isBefore(failures.last().plus(forgetAfter));
    }

    synchronized void add(String key, Instant now) {
        Failures before = byKey.get(key);
        int count = before == null || !now.isBefore(before.last().plus(forgetAfter)) ? 0 : before.count();
        byKey.put(key, new Failures(count + 1, now));
    }

    synchronized void clear(String key) {
        byKey.remove(key);
    }
}
