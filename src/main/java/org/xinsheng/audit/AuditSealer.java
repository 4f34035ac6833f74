package org.xinsheng.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.core.DueTask;

/** Gives new records their place in the chain of their service region. */
@Component
class AuditSealer implements DueTask {

    static final String NAME = "audit.seal";

    private static final int BATCH = 500;

    private final AuditRepository repository;
    private final ChainHash hash;
    private final TransactionTemplate transaction;

    AuditSealer(AuditRepository repository, ChainHash hash, TransactionTemplate transaction) {
        this.repository = repository;
        this.hash = hash;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int runDue(Instant now) {
        int sealed = 0;
        RuntimeException failure = null;
        for (String region : repository.regionsWithPending()) {
            try {
                sealed += Optional.ofNullable(transaction.execute(status -> seal(region)))
                        .orElse(0);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (sealed == 0 && failure != null) {
            throw failure;
        }
        return sealed;
    }

    private int seal(String region) {
        if (!repository.lockChain(region)) {
            return 0;
        }
        Optional<Seal> last = repository.lastSeal(region);
        long position = last.map(Seal::position).orElse(0L);
        String before = last.map(Seal::hash).orElse(ChainHash.START);
        List<AuditRecord> pending = repository.pending(region, BATCH);
        for (AuditRecord record : pending) {
            position++;
            before = hash.of(before, position, record);
            repository.seal(region, new Seal(position, record.id(), before));
        }
        return pending.size();
    }
}
