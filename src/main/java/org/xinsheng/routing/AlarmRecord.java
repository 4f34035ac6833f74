package org.xinsheng.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Incident;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;

/** An emergency alarm: somebody by name is alerted, and the next one if nobody acknowledges it. */
@Entity
@Table(name = "routing_alarm")
class AlarmRecord {

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "service_region", columnDefinition = "region_code", updatable = false)
    private String serviceRegion;

    @Version
    private long version;

    @Column(updatable = false)
    private @Nullable UUID conversationId;

    @Column(updatable = false)
    private @Nullable UUID reporterId;

    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private Incident incident;

    private short level;
    private String reason;

    @Column(updatable = false)
    private Instant raisedAt;

    private String alerted;
    private Instant alertedAt;
    private int escalations;
    private boolean exhausted;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    protected AlarmRecord() {}

    /** @return whether the level rose */
    boolean raise(Incident more, String why, @Nullable ReportNumber report) {
        if (number == null && report != null) {
            number = report.value();
        }
        if (more.level() == 0 || more.level() >= level) {
            return false;
        }
        incident = more;
        level = (short) more.level();
        reason = why;
        return true;
    }

    /** The next person has it; after the last there is nobody to escalate to. */
    void escalate(StaffId next, boolean last, Instant at) {
        alerted = next.value();
        alertedAt = at;
        escalations++;
        exhausted = last;
    }

    void exhaust() {
        exhausted = true;
    }

    /** @return false if somebody had it before: who came first stays recorded */
    boolean acknowledge(StaffId by, Instant at) {
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedBy = by.value();
        acknowledgedAt = at;
        return true;
    }

    boolean isDue(Instant alertedBefore) {
        return acknowledgedAt == null && !exhausted && !alertedAt.isAfter(alertedBefore);
    }

    UUID id() {
        return id;
    }

    RegionCode serviceRegion() {
        return new RegionCode(serviceRegion);
    }

    @Nullable ConversationId conversation() {
        return conversationId == null ? null : new ConversationId(conversationId);
    }

    @Nullable ReportNumber number() {
        return number == null ? null : new ReportNumber(number);
    }

    Incident incident() {
        return incident;
    }

    int level() {
        return level;
    }

    String reason() {
        return reason;
    }

    StaffId alerted() {
        return new StaffId(alerted);
    }

    int escalations() {
        return escalations;
    }

    Alarms.Alarm view() {
        return new Alarms.Alarm(
                id,
                serviceRegion(),
                conversation(),
                number(),
                incident,
                level,
                reason,
                raisedAt,
                alerted(),
                escalations,
                acknowledgedBy == null ? null : new StaffId(acknowledgedBy),
                acknowledgedAt);
    }
}
