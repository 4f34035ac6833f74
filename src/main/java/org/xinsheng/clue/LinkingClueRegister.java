package org.xinsheng.clue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.linking.LinkOutcome;

/** Registers reports and compares each with the clues that are known. */
@Component
@Transactional
class LinkingClueRegister implements ClueRegister {

    private final ReportNumbers numbers;
    private final ReportTexts texts;
    private final ClueStore store;
    private final ClueTree tree;
    private final ClueLinker linker;
    private final JdbcClient jdbc;
    private final java.time.Clock clock;

    LinkingClueRegister(
            ReportNumbers numbers,
            ReportTexts texts,
            ClueStore store,
            ClueTree tree,
            ClueLinker linker,
            JdbcClient jdbc,
            java.time.Clock clock) {
        this.numbers = numbers;
        this.texts = texts;
        this.store = store;
        this.tree = tree;
        this.linker = linker;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public RegisteredReport register(NewReport incoming, Responsibility firstContact, Deadline triage) {
        Step step = Step.of(incoming.receivedAt(), incoming.cause());
        ReportNumber number = numbers.next(incoming.serviceRegion(), incoming.receivedAt());
        ClueId clueId = new ClueId(Ids.next(clock));
        Clue clue = new Clue(clueId, incoming.serviceRegion(), number, firstContact, incoming.facts(), step);
        Report report = new Report(
                new ReportId(Ids.next(clock)),
                number,
                clueId,
                incoming,
                texts.encrypt(incoming.text()),
                texts.key(incoming.text()));
        clue.startTriage(triage, step);
        store.add(clue);
        store.add(report);
        store.save(clue);
        texts.keepFirst(report, incoming);
        store.addParty(
                incoming.serviceRegion(), clueId, firstContact.unit(), PartyRole.FIRST_CONTACT, incoming.receivedAt());
        store.publish(new ReportRegistered(
                incoming.serviceRegion(),
                incoming.receivedAt(),
                incoming.cause(),
                report.id(),
                number,
                clueId,
                incoming.reporter(),
                firstContact.unit(),
                firstContact.person()));
        linker.link(clue, report, step);
        linker.review(clue, report, incoming.text(), step);
        return outcome(clue, report);
    }

    @Override
    public RegisteredReport supplement(Supplement more) {
        Step step = Step.of(more.at(), more.cause());
        Report report = store.report(more.serviceRegion(), more.report());
        boolean news = !report.facts().equals(more.facts());
        if (news) {
            linker.lockKeys(report, more.facts());
        }
        texts.supplement(report, more, news);
        Clue clue = store.lock(more.serviceRegion(), report.clue());
        store.save(clue);
        for (@Nullable ClueId above = clue.id(); above != null; ) {
            Clue next = store.lock(more.serviceRegion(), above);
            if (news) {
                tree.combine(next, step);
            } else {
                next.heard(step.at());
            }
            above = next.mergedInto();
        }
        store.publish(new ReportSupplemented(
                more.serviceRegion(),
                more.at(),
                more.cause(),
                report.id(),
                report.number(),
                clue.id(),
                report.reporter(),
                report.revision()));
        if (news) {
            linker.relink(clue, report, step);
        }
        linker.review(clue, report, more.text(), step);
        return outcome(clue, report);
    }

    @Override
    public void merge(
            RegionCode region,
            ReportNumber number,
            ReportNumber into,
            StaffId by,
            String reason,
            Instant at,
            Cause cause) {
        Step step = new Step(at, cause, by, reason);
        Ref clueRef = ref(region, number);
        ClueId masterId = ref(region, into).root();
        if (clueRef.id().equals(masterId)) {
            throw new IllegalTransition(status(region, clueRef.id()), "两条线索已在一起，不能再并");
        }
        Pair pair = lock(region, clueRef.id(), masterId);
        if (!pair.other().root().equals(masterId)) {
            throw new IllegalTransition(pair.other().status(), "主线索刚被并入别处，请重新核对");
        }
        tree.merge(pair.clue(), pair.other(), step);
        tree.remember(region, clueRef.id(), masterId, "SAME", null, null, step);
    }

    @Override
    public void unmerge(RegionCode region, ReportNumber number, StaffId by, String reason, Instant at, Cause cause) {
        Step step = new Step(at, cause, by, reason);
        ClueId id = ref(region, number).id();
        ClueId parent =
                directMaster(region, id).orElseThrow(() -> new IllegalTransition(status(region, id), "线索没有并案，不能撤销"));
        Pair pair = lock(region, id, parent);
        if (!parent.equals(pair.clue().mergedInto())) {
            throw new IllegalTransition(pair.clue().status(), "并案刚有变动，请重新核对");
        }
        tree.unmerge(pair.clue(), pair.other(), by, step);
        for (@Nullable ClueId above = pair.other().mergedInto(); above != null; ) {
            Clue next = store.lock(region, above);
            tree.combine(next, step);
            above = next.mergedInto();
        }
        tree.remember(region, id, parent, "DIFFERENT", null, null, step);
        tree.remember(region, parent, id, "DIFFERENT", null, null, step);
    }

    private RegisteredReport outcome(Clue clue, Report report) {
        LinkOutcome outcome = clue.outcome();
        return new RegisteredReport(report.id(), report.number(), clue.id(), clue.root(), outcome);
    }

    private record Ref(ClueId id, ClueId root) {}

    private record Pair(Clue clue, Clue other) {}

    /** Locks two clues in the order of their ids, so that no two transactions wait for each other. */
    private Pair lock(RegionCode region, ClueId clue, ClueId other) {
        if (clue.value().compareTo(other.value()) < 0) {
            Clue first = store.lock(region, clue);
            return new Pair(first, store.lock(region, other));
        }
        Clue second = store.lock(region, other);
        return new Pair(store.lock(region, clue), second);
    }

    private Ref ref(RegionCode region, ReportNumber number) {
        return jdbc.sql("""
                        SELECT id, coalesce(master_id, id) AS root FROM clue_clue
                         WHERE service_region = :region AND number = :number""")
                .param("region", region.value())
                .param("number", number.value())
                .query((row, i) -> new Ref(
                        new ClueId(row.getObject("id", UUID.class)), new ClueId(row.getObject("root", UUID.class))))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no clue " + number));
    }

    private Optional<ClueId> directMaster(RegionCode region, ClueId clue) {
        return jdbc.sql("""
                        SELECT merged_into FROM clue_clue
                         WHERE service_region = :region AND id = :id AND merged_into IS NOT NULL""")
                .param("region", region.value())
                .param("id", clue.value())
                .query((row, i) -> new ClueId(row.getObject(1, UUID.class)))
                .optional();
    }

    private ClueStatus status(RegionCode region, ClueId clue) {
        return store.lock(region, clue).status();
    }
}
