package org.xinsheng.audit;

import org.springframework.stereotype.Component;
import org.xinsheng.core.KeyedHash;

/** Links a record to the one before. Keyed, so that whoever has only the database can't make a new chain. */
@Component
class ChainHash {

    static final String START = "start";

    private final KeyedHash hash;

    ChainHash(KeyedHash hash) {
        this.hash = hash;
    }

    String of(String before, long position, AuditRecord record) {
        return hash.of("audit.seal", before + " " + position + " " + record.canonical());
    }
}
