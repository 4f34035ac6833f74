package org.xinsheng.channel;

/** How far a message got. Receipts only move a message forward, in whatever order they come. */
public enum DeliveryStatus {
    ACCEPTED(1, false),
    SENDING(2, false),
    SENT(3, false),
    UNDELIVERED(4, true),
    FAILED(4, true),
    DELIVERED(5, true),
    READ(6, true);

    private final int rank;
    private final boolean settled;

    DeliveryStatus(int rank, boolean settled) {
        this.rank = rank;
        this.settled = settled;
    }

    /** Whether a receipt with this status moves a message on that stands at {@code current}. */
    public boolean isBeyond(DeliveryStatus current) {
        return rank > current.rank;
    }

    /** Whether no further receipt is expected. */
    public boolean isSettled() {
        return settled;
    }

    public boolean isFailure() {
        return this == UNDELIVERED || this == FAILED;
    }
}
