package org.xinsheng.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the stand-in remembers: in memory, the latest ten thousand. A restart forgets them, as it is only for show. */
@Component
@Profile({"embedded", "test"})
class StandInMessages {

    private static final int MOST = 10_000;

    private final Map<String, StandInMessage> bySid = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StandInMessage> eldest) {
            return size() > MOST;
        }
    };
    private final Clock clock;

    StandInMessages(Clock clock) {
        this.clock = clock;
    }

    StandInMessage add(boolean inbound, String from, String to, String body) {
        Instant now = clock.instant();
        var message = new StandInMessage(
                "SM" + UUID.randomUUID().toString().replace("-", ""),
                inbound,
                from,
                to,
                body,
                inbound ? "received" : "queued",
                null,
                now);
        synchronized (bySid) {
            bySid.put(message.sid(), message);
        }
        return message;
    }

    void settle(String sid, String status, @Nullable Integer errorCode) {
        synchronized (bySid) {
            bySid.computeIfPresent(sid, (id, message) -> message.with(status, errorCode));
        }
    }

    /** The newest first. */
    List<StandInMessage> list(Predicate<StandInMessage> wanted) {
        synchronized (bySid) {
            List<StandInMessage> found =
                    new ArrayList<>(bySid.values().stream().filter(wanted).toList());
            return found.reversed();
        }
    }
}
