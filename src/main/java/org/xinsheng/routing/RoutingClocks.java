package org.xinsheng.routing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.clue.ClueLifecycle;
import org.xinsheng.clue.ClueLifecycle.DueClue;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Step;
import org.xinsheng.core.Cause;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.Ids;

/** The clocks of clues: transfers that nobody answered (T04), and whatever else ran out (overlay OVERDUE). */
@Component
class RoutingClocks implements DueTask {

    private static final Logger log = LoggerFactory.getLogger(RoutingClocks.class);
    private static final int BATCH = 100;

    private final Transfers transfers;
    private final TransferDesk desk;
    private final ClueLifecycle lifecycle;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoutingClocks(
            Transfers transfers,
            TransferDesk desk,
            ClueLifecycle lifecycle,
            TransactionTemplate transaction,
            Clock clock) {
        this.transfers = transfers;
        this.desk = desk;
        this.lifecycle = lifecycle;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "routing.clocks";
    }

    @Override
    public int runDue(Instant now) {
        int done = 0;
        for (Transfer transfer : transfers.unanswered(now, Limit.of(BATCH))) {
            done += each(() -> expire(transfer, now));
        }
        List<DueClue> overdue = lifecycle.overdue(now, BATCH);
        for (DueClue due : overdue) {
            done += each(() -> lifecycle.markOverdue(due.serviceRegion(), due.clue(), step(now)));
        }
        return done;
    }

    private void expire(Transfer seen, Instant now) {
        ClueView clue = lifecycle.lock(seen.serviceRegion(), seen.clue());
        transfers
                .find(seen.serviceRegion().value(), seen.clue().value(), seen.id())
                .filter(transfer -> transfer.isDue(now))
                .ifPresent(transfer -> desk.expire(clue, transfer, now, Cause.clock(Ids.next(clock))));
    }

    /** One that fails does not keep the others waiting. */
    private int each(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
            return 1;
        } catch (RuntimeException e) {
            log.error("a clock could not be worked off: {}", e.getClass().getName());
            return 0;
        }
    }

    private Step step(Instant now) {
        return new Step(now, Cause.clock(Ids.next(clock)), null, "到期未办");
    }
}
