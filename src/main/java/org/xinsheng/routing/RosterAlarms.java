package org.xinsheng.routing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Ids;
import org.xinsheng.core.Incident;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;

/** Alarms along the duty roster. */
@Component
@Transactional
class RosterAlarms implements Alarms {

    private static final Duration SHOWN_AFTER_ACKNOWLEDGEMENT = Duration.ofHours(24);
    private static final int SHOWN = 200;

    private final AlarmRows rows;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterAlarms(AlarmRows rows, Directory directory, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UUID raise(
            RegionCode serviceRegion,
            @Nullable ConversationId conversation,
            @Nullable ReporterId reporter,
            @Nullable ReportNumber number,
            Incident incident,
            String reason,
            Instant at,
            Cause cause) {
        if (incident.level() == 0) {
            throw new IllegalArgumentException("nothing to raise an alarm for");
        }
        UUID id = Ids.next(clock);
        StaffId alerted = directory.alarmChain(serviceRegion, at).getFirst().id();
        if (insert(id, serviceRegion, conversation, reporter, number, incident, reason, at, alerted)) {
            AlarmRecord alarm = rows.lock(serviceRegion.value(), id).orElseThrow();
            events.publishEvent(raised(alarm, at, cause, false));
            return id;
        }
        AlarmRecord open = rows.lockOpen(
                        serviceRegion.value(),
                        java.util.Objects.requireNonNull(conversation).value())
                .orElseThrow(() -> new IllegalStateException("acknowledged in this very moment: raise it again"));
        if (open.raise(incident, reason, number)) {
            events.publishEvent(raised(open, at, cause, true));
        }
        rows.saveAndFlush(open);
        return open.id();
    }

    /** @return false if an alarm of the conversation is open already, be it since this very instant */
    private boolean insert(
            UUID id,
            RegionCode region,
            @Nullable ConversationId conversation,
            @Nullable ReporterId reporter,
            @Nullable ReportNumber number,
            Incident incident,
            String reason,
            Instant at,
            StaffId alerted) {
        return jdbc.sql("""
                        INSERT INTO routing_alarm (service_region, id, version, conversation_id, reporter_id, number,
                            incident, level, reason, raised_at, alerted, alerted_at, escalations, exhausted)
                        VALUES (:region, :id, 0, :conversation, :reporter, :number, :incident, :level, :reason, :at,
                            :alerted, :at, 0, false)
                        ON CONFLICT (service_region, conversation_id)
                            WHERE acknowledged_at IS NULL AND conversation_id IS NOT NULL DO NOTHING""")
                        .param("region", region.value())
                        .param("id", id)
                        .param("conversation", conversation == null ? null : conversation.value(), java.sql.Types.OTHER)
                        .param("reporter", reporter == null ? null : reporter.value(), java.sql.Types.OTHER)
                        .param("number", number == null ? null : number.value(), java.sql.Types.VARCHAR)
                        .param("incident", incident.name())
                        .param("level", incident.level())
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .param("alerted", alerted.value())
                        .update()
                == 1;
    }

    @Override
    public void acknowledge(RegionCode serviceRegion, UUID alarm, StaffMember by) {
        AlarmRecord open = rows.lock(serviceRegion.value(), alarm)
                .filter(found -> by.serviceRegion().equals(serviceRegion))
                .orElseThrow(() -> new IllegalArgumentException("no such alarm: " + alarm));
        Instant now = clock.instant();
        if (!open.acknowledge(by.id(), now)) {
            return;
        }
        rows.saveAndFlush(open);
        events.publishEvent(new AlarmAcknowledged(
                serviceRegion,
                now,
                Cause.operation(Ids.next(clock)),
                open.id(),
                open.conversation(),
                open.number(),
                open.level(),
                by.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Alarms.Alarm> current(RegionCode serviceRegion) {
        Instant since = clock.instant().minus(SHOWN_AFTER_ACKNOWLEDGEMENT);
        return rows.current(serviceRegion.value(), since, Limit.of(SHOWN)).stream()
                .map(AlarmRecord::view)
                .toList();
    }

    private static AlarmRaised raised(AlarmRecord alarm, Instant at, Cause cause, boolean higher) {
        return new AlarmRaised(
                alarm.serviceRegion(),
                at,
                cause,
                alarm.id(),
                alarm.conversation(),
                alarm.number(),
                alarm.incident(),
                alarm.level(),
                alarm.reason(),
                alarm.alerted(),
                higher);
    }
}
