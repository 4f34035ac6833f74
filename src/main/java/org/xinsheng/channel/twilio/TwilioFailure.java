package org.xinsheng.channel.twilio;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call of the API that brought no answer to work with. Says nothing that the provider quoted. */
final class TwilioFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Kind kind;

    TwilioFailure(Kind kind) {
        super(kind.toString(), null, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** What is known about the call. */
    sealed interface Kind {}

    /**
     * Answered with something else than 2xx.
     *
     * @param code Twilio's own code; null if the answer has none
     * @param retryAfter null if the answer has none
     */
    record Answered(
            int status, @Nullable Integer code, @Nullable Duration retryAfter) implements Kind {}

    /** No connection came about: the request cannot have been processed. */
    record NeverSent(String reason) implements Kind {}

    /** The request may have been processed. */
    record NoAnswer(String reason) implements Kind {}
}
