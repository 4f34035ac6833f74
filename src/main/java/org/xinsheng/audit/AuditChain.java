package org.xinsheng.audit;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.RegionCode;

/** Recomputes a chain from its first record. Finds records that were changed, taken out, put in or moved. */
@Service
class AuditChain {

    private final AuditRepository repository;
    private final ChainHash hash;

    AuditChain(AuditRepository repository, ChainHash hash) {
        this.repository = repository;
        this.hash = hash;
    }

    /**
     * What the check found. That the last seals are missing can only be seen by comparing {@code head} with one that was
     * kept elsewhere.
     */
    sealed interface Verification {

        /**
         * @param sealed how many records the chain has
         * @param waiting how many wait for the sealer
         * @param head the last hash, to be kept elsewhere; {@code start} while the chain is empty
         */
        record Intact(long sealed, long waiting, String head) implements Verification {}

        /** @param position where the chain stops being right; 0 if the fault is outside the chain */
        record Broken(long position, String problem) implements Verification {}
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify(RegionCode serviceRegion) {
        String region = serviceRegion.value();
        long position = 0;
        String before = ChainHash.START;
        try (Stream<SealedRecord> chain = repository.chain(region)) {
            for (Iterator<SealedRecord> links = chain.iterator(); links.hasNext(); ) {
                SealedRecord link = links.next();
                position++;
                String problem = problem(link, position, before);
                if (problem != null) {
                    return new Verification.Broken(position, problem);
                }
                before = link.seal().hash();
            }
        }
        long forgotten = repository.countForgotten(region);
        return forgotten > 0
                ? new Verification.Broken(0, forgotten + " records have no seal and do not wait for one")
                : new Verification.Intact(position, repository.countPending(region), before);
    }

    private @Nullable String problem(SealedRecord link, long position, String before) {
        if (link.seal().position() != position) {
            return "a seal is missing";
        }
        AuditRecord record = link.record();
        if (record == null) {
            return "its record is missing";
        }
        return hash.of(before, position, record).equals(link.seal().hash())
                ? null
                : "the record or its seal was changed";
    }
}
