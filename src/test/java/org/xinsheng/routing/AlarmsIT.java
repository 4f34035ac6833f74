package org.xinsheng.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Incident;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
@RecordApplicationEvents
class AlarmsIT {

    private static final RegionCode YANTAI = new RegionCode("370600");

    @Autowired
    Alarms alarms;

    @Autowired
    AlarmEscalation escalation;

    @Autowired
    Directory directory;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void everythingIsInHand() {
        jdbc.sql("""
                        UPDATE routing_alarm SET acknowledged_by = 'operator', acknowledged_at = now() - interval '2 days'
                         WHERE acknowledged_at IS NULL""").update();
    }

    @Test
    void alertsThePersonOnDutyAtOnce() {
        Instant now = clock.instant();
        UUID id = raise(conversation(), Incident.THREAT_TO_LIFE, now);

        Alarms.Alarm alarm = alarm(id);
        assertThat(alarm.level()).isOne();
        assertThat(alarm.alerted())
                .isEqualTo(directory.alarmChain(YANTAI, now).getFirst().id());
        assertThat(events.stream(AlarmRaised.class)).hasSize(1);
    }

    @Test
    void raisesTheLevelOfAnOpenAlarmInsteadOfASecondOne() {
        ConversationId conversation = conversation();
        UUID first = raise(conversation, Incident.MASS, clock.instant());
        UUID second = raise(conversation, Incident.EXTREME, clock.instant());
        UUID third = raise(conversation, Incident.MASS, clock.instant());

        assertThat(List.of(second, third)).containsOnly(first);
        assertThat(alarm(first).incident()).isEqualTo(Incident.EXTREME);
        assertThat(events.stream(AlarmRaised.class).map(AlarmRaised::raisedLevel))
                .containsExactly(false, true);
    }

    @Test
    void goesDownTheRosterToTheLeadingOfficeAndStopsThere() {
        Instant now = clock.instant();
        List<StaffId> chain =
                directory.alarmChain(YANTAI, now).stream().map(StaffMember::id).toList();
        UUID id = raise(conversation(), Incident.EXTREME, now);

        assertThat(escalation.runDue(now.plus(Duration.ofMinutes(2)))).isZero();
        for (int minutes = 3; minutes < 3 * (chain.size() + 3); minutes += 3) {
            escalation.runDue(now.plus(Duration.ofMinutes(minutes)));
        }

        assertThat(events.stream(AlarmEscalated.class).map(AlarmEscalated::alerted))
                .containsExactlyElementsOf(chain.subList(1, chain.size()));
        StaffMember last = directory.findStaff(alarm(id).alerted()).orElseThrow();
        assertThat(last.unit()).isEqualTo(new UnitId("YT-OFFICE"));
        assertThat(escalation.runDue(now.plus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void stopsWhenSomebodyHasItAndKeepsWhoCameFirst() {
        Instant now = clock.instant();
        UUID id = raise(conversation(), Incident.EXTREME, now);
        alarms.acknowledge(YANTAI, id, staff("operator2"));
        alarms.acknowledge(YANTAI, id, staff("office"));

        assertThat(escalation.runDue(now.plus(Duration.ofMinutes(10)))).isZero();
        assertThat(alarm(id).acknowledgedBy()).isEqualTo(new StaffId("operator2"));
        assertThat(events.stream(AlarmAcknowledged.class)).hasSize(1);
    }

    @Test
    void opensANewAlarmAfterTheFirstWasAcknowledged() {
        ConversationId conversation = conversation();
        UUID first = raise(conversation, Incident.MASS, clock.instant());
        alarms.acknowledge(YANTAI, first, staff("operator"));

        assertThat(raise(conversation, Incident.MASS, clock.instant())).isNotEqualTo(first);
    }

    private Alarms.Alarm alarm(UUID id) {
        return alarms.current(YANTAI).stream()
                .filter(alarm -> alarm.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID raise(ConversationId conversation, Incident incident, Instant at) {
        return alarms.raise(
                YANTAI, conversation, null, null, incident, "danger.rule", at, Cause.turn(UUID.randomUUID()));
    }

    private static ConversationId conversation() {
        return new ConversationId(UUID.randomUUID());
    }

    private StaffMember staff(String user) {
        return directory.findStaff(new StaffId(user)).orElseThrow();
    }
}
