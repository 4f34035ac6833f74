package org.xinsheng.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.core.Cause;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.Ids;
import org.xinsheng.core.StaffId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;

/** Alerts the next person of the chain when nobody acknowledged an alarm; the last of them is the 治欠办. */
@Component
class AlarmEscalation implements DueTask {

    private static final Logger log = LoggerFactory.getLogger(AlarmEscalation.class);
    private static final int BATCH = 100;

    private final AlarmRows rows;
    private final Directory directory;
    private final RoutingSettings settings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AlarmEscalation(
            AlarmRows rows,
            Directory directory,
            RoutingSettings settings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "routing.alarms";
    }

    @Override
    public int runDue(Instant now) {
        Instant before = now.minus(settings.alarmEscalation());
        int done = 0;
        for (AlarmRecord alarm : rows.waiting(before, Limit.of(BATCH))) {
            done += each(alarm, before, now);
        }
        return done;
    }

    private int each(AlarmRecord seen, Instant before, Instant now) {
        try {
            transaction.executeWithoutResult(
                    status -> rows.lock(seen.serviceRegion().value(), seen.id())
                            .filter(alarm -> alarm.isDue(before))
                            .ifPresent(alarm -> escalate(alarm, now)));
            return 1;
        } catch (RuntimeException e) {
            log.error("an alarm could not be escalated: {}", e.getClass().getName());
            return 0;
        }
    }

    private void escalate(AlarmRecord alarm, Instant now) {
        List<StaffId> chain = directory.alarmChain(alarm.serviceRegion(), now).stream()
                .map(StaffMember::id)
                .toList();
        int next = alarm.escalations() + 1;
        if (next >= chain.size()) {
            alarm.exhaust();
            rows.saveAndFlush(alarm);
            return;
        }
        StaffId previous = alarm.alerted();
        boolean last = next == chain.size() - 1;
        alarm.escalate(chain.get(next), last, now);
        rows.saveAndFlush(alarm);
        events.publishEvent(new AlarmEscalated(
                alarm.serviceRegion(),
                now,
                Cause.clock(Ids.next(clock)),
                alarm.id(),
                alarm.conversation(),
                alarm.number(),
                alarm.incident(),
                alarm.level(),
                alarm.reason(),
                alarm.alerted(),
                previous,
                alarm.escalations(),
                last));
    }
}
