package org.xinsheng.routing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The alarms. Whoever changes one has locked it. */
interface AlarmRows extends Repository<AlarmRecord, UUID> {

    AlarmRecord saveAndFlush(AlarmRecord alarm);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AlarmRecord a where a.serviceRegion = :region and a.id = :id")
    Optional<AlarmRecord> lock(String region, UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from AlarmRecord a where a.serviceRegion = :region and a.conversationId = :conversation
               and a.acknowledgedAt is null""")
    Optional<AlarmRecord> lockOpen(String region, UUID conversation);

    @Query("""
            select a from AlarmRecord a where a.acknowledgedAt is null and a.exhausted = false and a.alertedAt <= :before
             order by a.alertedAt, a.id""")
    List<AlarmRecord> waiting(Instant before, Limit limit);

    @Query("""
            select a from AlarmRecord a where a.serviceRegion = :region
               and (a.acknowledgedAt is null or a.acknowledgedAt > :since) order by a.raisedAt desc, a.id desc""")
    List<AlarmRecord> current(String region, Instant since, Limit limit);
}
