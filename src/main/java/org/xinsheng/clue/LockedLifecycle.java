package org.xinsheng.clue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** Locks the clue, lets it make the transition, saves it. */
@Component
@Transactional
class LockedLifecycle implements ClueLifecycle {

    private final ClueStore store;
    private final Clues clues;
    private final JdbcClient jdbc;

    LockedLifecycle(ClueStore store, Clues clues, JdbcClient jdbc) {
        this.store = store;
        this.clues = clues;
        this.jdbc = jdbc;
    }

    @Override
    public ClueView lock(RegionCode serviceRegion, ClueId clue) {
        store.lock(serviceRegion, clue);
        return view(serviceRegion, clue);
    }

    @Override
    public ClueView offerTransfer(RegionCode serviceRegion, ClueId clue, UnitId to, Deadline answer, Step step) {
        ClueView after = change(serviceRegion, clue, c -> c.offerTransfer(answer, step));
        addParty(serviceRegion, clue, to, PartyRole.OFFERED, step.at());
        return after;
    }

    @Override
    public ClueView acceptTransfer(RegionCode serviceRegion, ClueId clue, Responsibility to, Deadline next, Step step) {
        return change(serviceRegion, clue, c -> c.acceptTransfer(to, next, step));
    }

    @Override
    public ClueView rejectTransfer(
            RegionCode serviceRegion,
            ClueId clue,
            Deadline next,
            Deadline ruling,
            @Nullable UnitId arbiter,
            Step step) {
        return disputed(
                serviceRegion, change(serviceRegion, clue, c -> c.rejectTransfer(next, ruling, step)), arbiter, step);
    }

    @Override
    public ClueView expireTransfer(
            RegionCode serviceRegion, ClueId clue, Deadline ruling, @Nullable UnitId arbiter, Step step) {
        return disputed(serviceRegion, change(serviceRegion, clue, c -> c.expireTransfer(ruling, step)), arbiter, step);
    }

    @Override
    public ClueView accept(RegionCode serviceRegion, ClueId clue, StaffId person, Deadline next, Step step) {
        return change(serviceRegion, clue, c -> c.accept(person, next, step));
    }

    @Override
    public ClueView reassign(RegionCode serviceRegion, ClueId clue, StaffId person, Step step) {
        return change(serviceRegion, clue, c -> c.reassign(person, step));
    }

    @Override
    public ClueView hasten(RegionCode serviceRegion, ClueId clue, Deadline deadline, Step step) {
        return change(serviceRegion, clue, c -> c.hasten(deadline, step));
    }

    @Override
    public void addParty(RegionCode serviceRegion, ClueId clue, UnitId unit, PartyRole role, Instant at) {
        store.addParty(serviceRegion, clue, unit, role, at);
    }

    @Override
    public int factsRevision(RegionCode serviceRegion, ClueId clue) {
        return store.lock(serviceRegion, clue).factsRevision();
    }

    @Override
    public List<DueClue> overdue(Instant now, int atMost) {
        return jdbc.sql("""
                        SELECT service_region, id FROM clue_clue
                         WHERE due_at <= :now AND overdue_since IS NULL AND rank < 20
                         ORDER BY due_at LIMIT :most""")
                .param("now", Timestamp.from(now))
                .param("most", atMost)
                .query((row, i) -> new DueClue(
                        new RegionCode(row.getString("service_region")), new ClueId(row.getObject("id", UUID.class))))
                .list();
    }

    @Override
    public void markOverdue(RegionCode serviceRegion, ClueId clue, Step step) {
        Clue locked = store.lock(serviceRegion, clue);
        Deadline deadline = locked.deadline();
        if (deadline != null && !deadline.at().isAfter(step.at())) {
            locked.markOverdue(step);
            store.save(locked);
        }
    }

    private ClueView change(RegionCode region, ClueId id, Consumer<Clue> transition) {
        Clue clue = store.lock(region, id);
        transition.accept(clue);
        store.save(clue);
        return view(region, id);
    }

    private ClueView disputed(RegionCode region, ClueView clue, @Nullable UnitId arbiter, Step step) {
        if (clue.status() == ClueStatus.DISPUTED && arbiter != null) {
            addParty(region, clue.id(), arbiter, PartyRole.ARBITER, step.at());
            return view(region, clue.id());
        }
        return clue;
    }

    private ClueView view(RegionCode region, ClueId id) {
        return clues.find(region, id).orElseThrow();
    }
}
