package org.xinsheng.console;

import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.outbox.SentText;

/** How far a text got, as the key of its words. */
final class Delivery {

    private Delivery() {}

    static String of(SentText text) {
        DeliveryStatus delivery = text.delivery();
        return delivery == null ? "sent." + text.state() : "delivery." + delivery;
    }
}
