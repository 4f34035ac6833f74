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
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.routing.TransferView.Status;

/** An offer of a clue to another unit (转送). It is answered once. */
@Entity
@Table(name = "routing_transfer")
class Transfer {

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "service_region", columnDefinition = "region_code", updatable = false)
    private String serviceRegion;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID clueId;

    @Column(updatable = false)
    private String fromUnit;

    @Column(updatable = false)
    private String toUnit;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Status status;

    @Column(updatable = false)
    private String legalBasis;

    @Column(updatable = false)
    private String summary;

    @Column(updatable = false)
    private int factsRevision;

    @Column(updatable = false)
    private String offeredBy;

    @Column(updatable = false)
    private Instant offeredAt;

    @Column(updatable = false)
    private Instant answerBy;

    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    private @Nullable RejectionReason reasonCode;

    private @Nullable String proposedUnit;

    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    /**
     * @param answerBy T04
     * @param factsRevision of the clue: only with new facts may the same unit be asked again
     */
    record Offer(
            UUID id,
            RegionCode serviceRegion,
            ClueId clue,
            UnitId from,
            UnitId to,
            String legalBasis,
            String summary,
            int factsRevision,
            StaffId by,
            Instant at,
            Instant answerBy) {}

    @SuppressWarnings("NullAway.Init")
    Transfer(Offer offer) {
        id = offer.id();
        serviceRegion = offer.serviceRegion().value();
        clueId = offer.clue().value();
        fromUnit = offer.from().value();
        toUnit = offer.to().value();
        status = Status.OFFERED;
        legalBasis = offer.legalBasis();
        summary = offer.summary();
        factsRevision = offer.factsRevision();
        offeredBy = offer.by().value();
        offeredAt = offer.at();
        answerBy = offer.answerBy();
    }

    /** @param note how it was said, where the offering unit records it for a unit without an account */
    void accept(StaffId by, Instant at, @Nullable String note) {
        answer(Status.ACCEPTED, by.value(), at, note);
    }

    void reject(
            StaffId by, Instant at, RejectionReason reason, UnitId proposed, String legalBasisOfAnswer, String text) {
        answer(Status.REJECTED, by.value(), at, "%s：%s（依据：%s）".formatted(reason.label(), text, legalBasisOfAnswer));
        reasonCode = reason;
        proposedUnit = proposed.value();
    }

    void expire(Instant at) {
        answer(Status.EXPIRED, null, at, null);
    }

    private void answer(Status next, @Nullable String by, Instant at, @Nullable String text) {
        if (status != Status.OFFERED) {
            throw new IllegalStateException("a transfer is answered once, this one is " + status);
        }
        status = next;
        answeredBy = by;
        answeredAt = at;
        answer = text;
    }

    boolean isOpen() {
        return status == Status.OFFERED;
    }

    boolean isDue(Instant now) {
        return isOpen() && !answerBy.isAfter(now);
    }

    /** Whether a unit has had the clue before it, with facts no older than these. */
    boolean hasAsked(UnitId unit, int revision) {
        return (toUnit.equals(unit.value()) || fromUnit.equals(unit.value())) && factsRevision >= revision;
    }

    UUID id() {
        return id;
    }

    RegionCode serviceRegion() {
        return new RegionCode(serviceRegion);
    }

    ClueId clue() {
        return new ClueId(clueId);
    }

    UnitId from() {
        return new UnitId(fromUnit);
    }

    UnitId to() {
        return new UnitId(toUnit);
    }

    Instant answerBy() {
        return answerBy;
    }

    @Nullable UnitId proposedUnit() {
        return proposedUnit == null ? null : new UnitId(proposedUnit);
    }

    TransferView view() {
        return new TransferView(
                id,
                from(),
                to(),
                status,
                legalBasis,
                summary,
                new StaffId(offeredBy),
                offeredAt,
                answerBy,
                answeredAt,
                answer);
    }
}
