package org.xinsheng.audit;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.Ids;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.WakeUps;
import tools.jackson.databind.json.JsonMapper;

/** Writes every event down in the transaction that makes it happen: no event without a record, no record without it. */
@Component
class AuditListener {

    private final AuditRepository repository;
    private final JsonMapper json;
    private final WakeUps wakeUps;
    private final Clock clock;
    private final Map<Class<?>, String> names = new ConcurrentHashMap<>();

    AuditListener(AuditRepository repository, JsonMapper json, WakeUps wakeUps, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DomainEvent event) {
        StaffId actor = event.actor();
        repository.append(new AuditRecord(
                event.serviceRegion().value(),
                Ids.next(clock),
                event.at(),
                names.computeIfAbsent(event.getClass(), AuditListener::name),
                event.subject(),
                event.cause().kind().name(),
                event.cause().id(),
                actor == null ? null : actor.value(),
                json.writeValueAsString(event)));
        wakeUps.signal(AuditSealer.NAME);
    }

    /** Module and event, such as {@code routing.TransferOffered}. */
    private static String name(Class<?> event) {
        String[] path = event.getPackageName().split("\\.");
        return path[path.length - 1] + "." + event.getSimpleName();
    }
}
