package org.xinsheng.channel;

/** What the provider's own list says about an attempt whose fate is unknown. */
public sealed interface LookUp {

    record Found(String externalId, DeliveryStatus status) implements LookUp {}

    /** The list covers the time of the attempt and does not have it. */
    record NotThere() implements LookUp {}

    /** The provider cannot be asked, now or at all. */
    record CannotAsk(String reason) implements LookUp {}
}
