package org.xinsheng.channel;

/** Where channels hand over delivery receipts. When a call returns, it is committed. */
public interface ReceiptSink {

    /** @return whether the message is known; a receipt that changes nothing is a success too */
    boolean accept(DeliveryReceipt receipt);
}
