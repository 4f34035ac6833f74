package org.xinsheng.clue;

import static org.xinsheng.clue.ClueStatus.ACCEPTED;
import static org.xinsheng.clue.ClueStatus.DISPUTED;
import static org.xinsheng.clue.ClueStatus.MERGED;
import static org.xinsheng.clue.ClueStatus.NEEDS_INFO;
import static org.xinsheng.clue.ClueStatus.REGISTERED;
import static org.xinsheng.clue.ClueStatus.TRANSFER_OFFERED;
import static org.xinsheng.clue.ClueStatus.TRANSFER_REJECTED;
import static org.xinsheng.clue.ClueStatus.TRIAGE;
import static org.xinsheng.clue.ClueStatus.VERIFYING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.linking.LinkOutcome;

/**
 * A wage-arrears clue (欠薪线索) and its passage through the first-contact state machine. Every transition checks the
 * state that it leaves, and leaves a line of history; one unit and one person answer for the clue before and after it.
 */
@Entity
@Table(name = "clue_clue")
class Clue {

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "service_region", columnDefinition = "region_code", updatable = false)
    private String serviceRegion;

    @Version
    private long version;

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    private ClueStatus status;

    @Column(updatable = false)
    private String firstContactUnit;

    private String responsibleUnit;
    private String responsiblePerson;
    private @Nullable Instant dueAt;
    private @Nullable String dueReason;
    private @Nullable Instant overdueSince;
    private int rejections;
    private short emergency;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private LinkOutcome outcome;

    private @Nullable UUID relatedId;
    private @Nullable UUID mergedInto;
    private @Nullable UUID masterId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    private @Nullable ClueStatus mergedFromStatus;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String facts;

    private int factsRevision;
    private int reports;

    @Column(columnDefinition = "text")
    private String searchText;

    @Column(columnDefinition = "text[]")
    private String[] searchGrams;

    private short rank;

    @Column(updatable = false)
    private Instant registeredAt;

    private Instant updatedAt;

    @Transient
    private final List<HistoryStep> newHistory = new ArrayList<>();

    @Transient
    private final List<DomainEvent> newEvents = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Clue() {}

    /** Registers a clue for its first report; the first-contact unit and a person of it answer from now on. */
    @SuppressWarnings("NullAway.Init")
    Clue(ClueId id, RegionCode region, ReportNumber number, Responsibility firstContact, ReportFacts facts, Step step) {
        this.id = id.value();
        this.serviceRegion = region.value();
        this.number = number.value();
        this.status = REGISTERED;
        this.firstContactUnit = firstContact.unit().value();
        this.responsibleUnit = firstContact.unit().value();
        this.responsiblePerson = firstContact.person().value();
        this.outcome = LinkOutcome.NEW;
        this.registeredAt = step.at();
        combine(facts, 1, List.of(number.value()), step.at());
        record("REGISTERED", step);
    }

    /** REGISTERED → TRIAGE (T02). */
    void startTriage(Deadline triage, Step step) {
        require(EnumSet.of(REGISTERED), "甄别");
        enter(TRIAGE, triage, "TRIAGE_STARTED", step);
        newEvents.add(new TriageStarted(
                serviceRegion(),
                step.at(),
                step.cause(),
                id(),
                number(),
                responsibility().unit(),
                responsibility().person(),
                triage.at()));
    }

    /** TRIAGE, TRANSFER_REJECTED, VERIFYING → TRANSFER_OFFERED; who is responsible stays so (invariant 2). */
    void offerTransfer(Deadline answer, Step step) {
        require(EnumSet.of(TRIAGE, TRANSFER_REJECTED, VERIFYING), "转送");
        enter(TRANSFER_OFFERED, answer, "TRANSFER_OFFERED", step);
    }

    /** TRANSFER_OFFERED → ACCEPTED: from now on the other unit answers. */
    void acceptTransfer(Responsibility to, Deadline next, Step step) {
        require(EnumSet.of(TRANSFER_OFFERED), "接收");
        hold(to);
        rejections = 0;
        enter(ACCEPTED, next, "TRANSFER_ACCEPTED", step);
    }

    /**
     * TRANSFER_OFFERED → TRANSFER_REJECTED with {@code next}; the second time → DISPUTED with {@code ruling}.
     */
    void rejectTransfer(Deadline next, Deadline ruling, Step step) {
        require(EnumSet.of(TRANSFER_OFFERED), "退回");
        rejections++;
        if (rejections == 1) {
            enter(TRANSFER_REJECTED, next, "TRANSFER_REJECTED", step);
        } else {
            enter(DISPUTED, ruling, "DISPUTED", step);
        }
    }

    /** TRANSFER_OFFERED → DISPUTED: the offered unit kept silent (T04). */
    void expireTransfer(Deadline ruling, Step step) {
        require(EnumSet.of(TRANSFER_OFFERED), "转送超时");
        enter(DISPUTED, ruling, "TRANSFER_EXPIRED", step);
    }

    /** TRIAGE, TRANSFER_REJECTED → ACCEPTED by the unit that holds it. */
    void accept(StaffId person, Deadline next, Step step) {
        require(EnumSet.of(TRIAGE, TRANSFER_REJECTED), "自行承办");
        hold(new Responsibility(responsibility().unit(), person));
        rejections = 0;
        enter(ACCEPTED, next, "ACCEPTED", step);
    }

    /** Another person of the unit that holds it; the clock runs on. */
    void reassign(StaffId person, Step step) {
        if (!status.isOpen()) {
            throw new IllegalTransition(status, status.label() + "的线索不能更换责任人");
        }
        hold(new Responsibility(responsibility().unit(), person));
        changed("REASSIGNED", step);
    }

    void hasten(Deadline deadline, Step step) {
        if (status.isOpen() && dueAt != null && deadline.at().isBefore(dueAt)) {
            run(deadline);
            changed("DEADLINE_MOVED", step);
        }
    }

    /** Puts this clue, with all that is under it, under another that stands for itself. */
    void mergeInto(Clue master, Step step) {
        require(mergeable(), "并案");
        if (!master.status.isOpen()) {
            throw new IllegalTransition(master.status, "主线索" + master.status.label() + "，不能并入");
        }
        if (master.id.equals(id)) {
            throw new IllegalTransition(status, "不能并入自身");
        }
        mergedFromStatus = status;
        mergedInto = master.id;
        masterId = master.id;
        status = MERGED;
        changed("MERGED", step);
        master.changed("MERGED_IN", new Step(step.at(), step.cause(), step.by(), "并入编号" + number));
        newEvents.add(new CluesMerged(
                serviceRegion(),
                step.at(),
                step.cause(),
                id(),
                number(),
                master.id(),
                master.number(),
                master.responsibility().unit(),
                master.responsibility().person(),
                step.by()));
    }

    /** Undoes {@link #mergeInto}: state, holder and clock are those of before. */
    void unmerge(Clue formerMaster, StaffId by, Step step) {
        require(EnumSet.of(MERGED), "撤销并案");
        status = Objects.requireNonNull(mergedFromStatus);
        mergedFromStatus = null;
        mergedInto = null;
        masterId = null;
        changed("UNMERGED", step);
        formerMaster.changed("UNMERGED_FROM", new Step(step.at(), step.cause(), by, "撤出编号" + number));
        newEvents.add(new ClueUnmerged(
                serviceRegion(),
                step.at(),
                step.cause(),
                id(),
                number(),
                formerMaster.id(),
                formerMaster.number(),
                responsibility().unit(),
                responsibility().person(),
                by));
    }

    /** The clue at the top changed, because one between was merged or un-merged. */
    void standUnder(ClueId newMaster) {
        masterId = newMaster.value();
    }

    /** What linking says about it, seen from its own report. */
    void linked(LinkOutcome found, @Nullable ClueId related, Step step) {
        outcome = found;
        relatedId = related == null ? null : related.value();
        if (found == LinkOutcome.REVIEW || found == LinkOutcome.RECURRENCE) {
            changed(found == LinkOutcome.REVIEW ? "REVIEW_PROPOSED" : "RECURRENCE_FOUND", step);
        }
    }

    void unmergeProposed(Clue master, Step step) {
        changed("UNMERGE_PROPOSED", step);
        newEvents.add(new UnmergeProposed(
                serviceRegion(), step.at(), step.cause(), id(), number(), master.id(), master.number()));
    }

    void markOverdue(Step step) {
        if (dueAt == null || dueReason == null || overdueSince != null || !status.isOpen()) {
            return;
        }
        overdueSince = dueAt;
        changed("OVERDUE", step);
        newEvents.add(new ClueOverdue(
                serviceRegion(),
                step.at(),
                step.cause(),
                id(),
                number(),
                dueReason,
                responsibility().unit(),
                responsibility().person()));
    }

    /** All reports together say this now. */
    void combine(ReportFacts combined, int reportCount, Collection<String> numbers, Instant at) {
        if (facts == null || !FactsJson.facts(facts).equals(combined)) {
            facts = FactsJson.write(combined);
            factsRevision++;
        }
        reports = reportCount;
        SearchText search = SearchText.of(combined, numbers);
        searchText = search.text();
        searchGrams = search.grams();
        emergency = (short) combined.incident().level();
        touch(at);
    }

    /** Words were added to one of its reports, and no facts. */
    void heard(Instant at) {
        touch(at);
    }

    /** Open, and no offer waits for its answer. */
    private static Set<ClueStatus> mergeable() {
        Set<ClueStatus> states = EnumSet.noneOf(ClueStatus.class);
        for (ClueStatus status : ClueStatus.values()) {
            if (status.isOpen() && status != TRANSFER_OFFERED) {
                states.add(status);
            }
        }
        return states;
    }

    private void require(Set<ClueStatus> from, String operation) {
        if (!from.contains(status)) {
            throw new IllegalTransition(status, "线索%s，不能%s".formatted(status.label(), operation));
        }
    }

    private void enter(ClueStatus next, Deadline clock, String event, Step step) {
        status = next;
        run(clock);
        changed(event, step);
    }

    private void run(Deadline clock) {
        dueAt = clock.at();
        dueReason = clock.rule();
        overdueSince = null;
    }

    private void hold(Responsibility by) {
        responsibleUnit = by.unit().value();
        responsiblePerson = by.person().value();
    }

    private void changed(String event, Step step) {
        record(event, step);
        touch(step.at());
    }

    private void record(String event, Step step) {
        newHistory.add(new HistoryStep(event, status, responsibility(), step));
    }

    private void touch(Instant at) {
        updatedAt = at;
        rank = rankOf(status, emergency);
    }

    /** Emergencies first, merged and ended clues last. */
    private static short rankOf(ClueStatus status, int emergency) {
        if (status == MERGED) {
            return 20;
        }
        if (!status.isOpen()) {
            return 30;
        }
        return (short) (emergency == 0 ? 9 : emergency);
    }

    List<HistoryStep> takeHistory() {
        List<HistoryStep> taken = List.copyOf(newHistory);
        newHistory.clear();
        return taken;
    }

    List<DomainEvent> takeEvents() {
        List<DomainEvent> taken = List.copyOf(newEvents);
        newEvents.clear();
        return taken;
    }

    /** Whether linking may put it under another clue by itself: nobody has begun to work on it. */
    boolean isUntouched() {
        return (status == REGISTERED || status == TRIAGE || status == NEEDS_INFO)
                && (outcome == LinkOutcome.NEW || outcome == LinkOutcome.REVIEW);
    }

    ClueId id() {
        return new ClueId(id);
    }

    RegionCode serviceRegion() {
        return new RegionCode(serviceRegion);
    }

    ReportNumber number() {
        return new ReportNumber(number);
    }

    ClueStatus status() {
        return status;
    }

    Responsibility responsibility() {
        return new Responsibility(new UnitId(responsibleUnit), new StaffId(responsiblePerson));
    }

    UnitId firstContactUnit() {
        return new UnitId(firstContactUnit);
    }

    @Nullable Deadline deadline() {
        return dueAt == null || dueReason == null ? null : new Deadline(dueAt, dueReason);
    }

    LinkOutcome outcome() {
        return outcome;
    }

    /** Of REVIEW and RECURRENCE the clue that it may belong to or repeats. */
    @Nullable ClueId related() {
        return relatedId == null ? null : new ClueId(relatedId);
    }

    int reports() {
        return reports;
    }

    @Nullable ClueId mergedInto() {
        return mergedInto == null ? null : new ClueId(mergedInto);
    }

    /** The clue that stands for this one: its master, or itself. */
    ClueId root() {
        return masterId == null ? id() : new ClueId(masterId);
    }

    ReportFacts facts() {
        return FactsJson.facts(facts);
    }

    int factsRevision() {
        return factsRevision;
    }

    long version() {
        return version;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
