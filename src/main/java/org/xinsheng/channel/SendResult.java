package org.xinsheng.channel;

import java.time.Duration;

/** What is known after one attempt to send. */
public sealed interface SendResult {

    /** The provider took it and named it. */
    record Accepted(String externalId) implements SendResult {}

    /** The provider refused it for good: sending again would be refused again. */
    record Refused(String code, String reason) implements SendResult {}

    /** It was provably not processed, as with HTTP 429: may be sent again after a while. */
    record NotProcessed(String reason, Duration retryAfter) implements SendResult {}

    /** Time-out, 5xx, broken connection: it may or may not have gone out. */
    record Unknown(String reason) implements SendResult {}
}
