package org.xinsheng.audit;

import org.jspecify.annotations.Nullable;

/** @param record null if it is gone */
record SealedRecord(Seal seal, @Nullable AuditRecord record) {}
