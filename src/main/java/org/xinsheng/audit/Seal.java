package org.xinsheng.audit;

import java.util.UUID;

/**
 * The place of a record in the chain.
 *
 * @param position from 1, without gaps
 * @param hash over the position, the record and the hash before
 */
record Seal(long position, UUID record, String hash) {}
