package org.xinsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.core.Cause;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
class AuditIT {

    private static final RegionCode PINGDINGSHAN = new RegionCode("410400");
    private static final RegionCode OTHER = new RegionCode("410500");

    record SomethingHappened(RegionCode serviceRegion, Instant at, Cause cause, StaffId actor, UUID thing, int amount)
            implements DomainEvent {
        @Override
        public String subject() {
            return thing.toString();
        }
    }

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuditSealer sealer;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @BeforeEach
    @AfterEach
    void startAnew() {
        tamper("TRUNCATE audit_record, audit_seal, audit_pending");
    }

    @Test
    void recordsEveryEventInItsTransaction() {
        happen(PINGDINGSHAN, 3);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event(PINGDINGSHAN, 4));
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("SELECT event || ' ' || actor || ' ' || details FROM audit_record")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("audit.SomethingHappened hrss {")
                .contains("\"amount\":3", "\"serviceRegion\":\"410400\"");
        assertThatThrownBy(() -> events.publishEvent(event(PINGDINGSHAN, 5)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesChangesAndDeletions() {
        happen(PINGDINGSHAN, 1);
        seal();

        for (String attempt : List.of(
                "UPDATE audit_record SET actor = 'nobody'",
                "DELETE FROM audit_record",
                "TRUNCATE audit_record",
                "UPDATE audit_seal SET hash = 'x'",
                "DELETE FROM audit_seal",
                "TRUNCATE audit_seal")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).hasStackTraceContaining("append-only");
        }
    }

    @Test
    void chainsTheRecordsOfEachServiceRegion() {
        for (int i = 0; i < 5; i++) {
            happen(PINGDINGSHAN, i);
        }
        happen(OTHER, 9);
        assertThat(chain.verify(PINGDINGSHAN)).isEqualTo(new AuditChain.Verification.Intact(0, 5, "start"));

        seal();
        happen(PINGDINGSHAN, 6);

        assertThat(chain.verify(PINGDINGSHAN)).isInstanceOfSatisfying(AuditChain.Verification.Intact.class, intact -> {
            assertThat(intact.sealed()).isEqualTo(5);
            assertThat(intact.waiting()).isEqualTo(1);
        });
        assertThat(chain.verify(OTHER)).isInstanceOf(AuditChain.Verification.Intact.class);
    }

    @Test
    void sealsEachRecordOnceWhenNodesSealAtTheSameTime() throws Exception {
        for (int i = 0; i < 60; i++) {
            happen(PINGDINGSHAN, i);
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(java.util.Collections.nCopies(4, () -> {
                seal();
                return null;
            }))) {
                done.get();
            }
        }
        seal();

        assertThat(chain.verify(PINGDINGSHAN)).isInstanceOfSatisfying(AuditChain.Verification.Intact.class, intact -> {
            assertThat(intact.sealed()).isEqualTo(60);
            assertThat(intact.waiting()).isZero();
        });
    }

    @Test
    void detectsWhateverIsDoneBehindItsBack() {
        for (int i = 0; i < 4; i++) {
            happen(PINGDINGSHAN, i);
        }
        seal();
        assertThat(chain.verify(PINGDINGSHAN)).isInstanceOf(AuditChain.Verification.Intact.class);

        brokenBy("UPDATE audit_record SET details = replace(details, '\"amount\":2', '\"amount\":7')", 3);
        brokenBy("UPDATE audit_record SET actor = NULL WHERE details LIKE '%\"amount\":1%'", 2);
        brokenBy("DELETE FROM audit_record WHERE details LIKE '%\"amount\":0%'", 1);
        brokenBy("DELETE FROM audit_seal WHERE position = 2", 2);
        brokenBy("DELETE FROM audit_seal WHERE position = 4", 0);
        brokenBy("UPDATE audit_seal SET position = 9 - position WHERE position IN (4)", 4);
        brokenBy(
                "INSERT INTO audit_record SELECT service_region, gen_random_uuid(), at, event, subject, cause_kind,"
                        + " cause_id, actor, details FROM audit_record LIMIT 1",
                0);
    }

    /** Changes the tables with the triggers off, checks, and takes the change back. */
    private void brokenBy(String sql, long position) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            assertThat(jdbc.sql(sql).update()).as(sql).isPositive();
            status.setRollbackOnly();
            assertThat(chain.verify(PINGDINGSHAN))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            AuditChain.Verification.Broken.class,
                            broken -> assertThat(broken.position()).isEqualTo(position));
        });
    }

    private void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            jdbc.sql(sql).update();
        });
    }

    private void seal() {
        while (sealer.runDue(clock.instant()) > 0) {
            // until nothing waits
        }
    }

    private void happen(RegionCode region, int amount) {
        transaction.executeWithoutResult(status -> events.publishEvent(event(region, amount)));
    }

    private SomethingHappened event(RegionCode region, int amount) {
        return new SomethingHappened(
                region,
                clock.instant(),
                Cause.operation(Ids.next(clock)),
                new StaffId("hrss"),
                Ids.next(clock),
                amount);
    }
}
