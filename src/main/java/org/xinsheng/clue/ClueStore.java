package org.xinsheng.clue;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** Loads clues with their row locked, and saves them together with their history, parties and events. */
@Repository
class ClueStore {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    ClueStore(EntityManager entities, JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /** @throws NoSuchElementException if there is no such clue */
    Clue lock(RegionCode region, ClueId id) {
        long current = jdbc.sql("SELECT version FROM clue_clue WHERE service_region = :region AND id = :id FOR UPDATE")
                .param("region", region.value())
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no clue " + id));
        Clue clue = entities.createQuery(
                        "select c from Clue c where c.serviceRegion = :region and c.id = :id", Clue.class)
                .setParameter("region", region.value())
                .setParameter("id", id.value())
                .getSingleResult();
        if (clue.version() < current) {
            // This session read it before it waited for the lock.
            entities.refresh(clue);
        }
        return clue;
    }

    Report report(RegionCode region, ReportId id) {
        return entities.createQuery(
                        "select r from Report r where r.serviceRegion = :region and r.id = :id", Report.class)
                .setParameter("region", region.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no report " + id));
    }

    void add(Clue clue) {
        entities.persist(clue);
    }

    void add(Report report) {
        entities.persist(report);
    }

    /** Writes everything that is pending, then tells what happened. */
    void save(Clue... clues) {
        entities.flush();
        for (Clue clue : clues) {
            clue.takeHistory().forEach(step -> append(clue, step));
        }
        for (Clue clue : clues) {
            addParty(
                    clue.serviceRegion(),
                    clue.id(),
                    clue.responsibility().unit(),
                    PartyRole.RESPONSIBLE,
                    clue.updatedAt());
            clue.takeEvents().forEach(this::publish);
        }
    }

    void publish(DomainEvent event) {
        publisher.publishEvent(event);
    }

    void addParty(RegionCode region, ClueId clue, UnitId unit, PartyRole role, Instant since) {
        jdbc.sql("""
                        INSERT INTO clue_party (service_region, clue_id, unit_id, role, since)
                        VALUES (:region, :clue, :unit, :role, :since) ON CONFLICT DO NOTHING""")
                .param("region", region.value())
                .param("clue", clue.value())
                .param("unit", unit.value())
                .param("role", role.name())
                .param("since", Timestamp.from(since))
                .update();
    }

    /** Ids of the clues that were put under a clue, directly or through others; itself left out. */
    List<ClueId> under(RegionCode region, ClueId clue) {
        return jdbc.sql("""
                        WITH RECURSIVE under (id) AS (
                            SELECT id FROM clue_clue WHERE service_region = :region AND merged_into = :clue
                            UNION ALL
                            SELECT c.id FROM clue_clue c JOIN under u ON c.merged_into = u.id
                             WHERE c.service_region = :region)
                        SELECT id FROM under ORDER BY id""")
                .param("region", region.value())
                .param("clue", clue.value())
                .query((row, i) -> new ClueId(row.getObject(1, UUID.class)))
                .list();
    }

    private void append(Clue clue, HistoryStep line) {
        Step step = line.step();
        jdbc.sql("""
                        INSERT INTO clue_history (service_region, clue_id, step, at, event, status, unit_id, person_id,
                            actor, reason, cause_kind, cause_id)
                        SELECT :region, :clue, coalesce(max(step), 0) + 1, :at, :event, :status, :unit, :person,
                            :actor, :reason, :causeKind, :cause
                          FROM clue_history WHERE service_region = :region AND clue_id = :clue""")
                .param("region", clue.serviceRegion().value())
                .param("clue", clue.id().value())
                .param("at", Timestamp.from(step.at()))
                .param("event", line.event())
                .param("status", line.status().name())
                .param("unit", line.responsibility().unit().value())
                .param("person", line.responsibility().person().value())
                .param("actor", value(step.by()))
                .param("reason", step.reason())
                .param("causeKind", step.cause().kind().name())
                .param("cause", step.cause().id())
                .update();
    }

    private static @Nullable String value(@Nullable StaffId staff) {
        return staff == null ? null : staff.value();
    }
}
