package org.xinsheng.reporter;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.Cause;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;

/**
 * Records looks behind a pseudonym in a transaction of its own: what somebody has seen stays recorded even if whatever
 * they did it for is rolled back.
 */
@Component
class RevealRecord {

    private final VaultRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevealRecord(VaultRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(RegionCode region, ReporterId reporter, StaffId by, String purpose) {
        UUID id = Ids.next(clock);
        Instant now = clock.instant();
        repository.recordReveal(region, id, reporter, by, purpose, now);
        events.publishEvent(new ReporterRevealed(region, now, Cause.operation(id), by, reporter));
    }
}
