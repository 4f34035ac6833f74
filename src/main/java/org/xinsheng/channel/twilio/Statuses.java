package org.xinsheng.channel.twilio;

import java.util.Locale;
import java.util.Optional;
import org.xinsheng.channel.DeliveryStatus;

/** What Twilio's words for the state of a message mean to us, in one place. */
final class Statuses {

    private Statuses() {}

    /** Empty for words that say nothing about delivery. */
    static Optional<DeliveryStatus> of(String word) {
        return Optional.ofNullable(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "queued", "accepted", "scheduled" -> DeliveryStatus.ACCEPTED;
                    case "sending" -> DeliveryStatus.SENDING;
                    case "sent", "partially_delivered" -> DeliveryStatus.SENT;
                    case "undelivered" -> DeliveryStatus.UNDELIVERED;
                    case "failed", "canceled" -> DeliveryStatus.FAILED;
                    case "delivered" -> DeliveryStatus.DELIVERED;
                    case "read" -> DeliveryStatus.READ;
                    default -> null;
                });
    }
}
