package org.xinsheng.channel.twilio;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.xinsheng.channel.SendResult;
import org.xinsheng.channel.twilio.TwilioFailure.Answered;
import org.xinsheng.channel.twilio.TwilioFailure.NeverSent;
import org.xinsheng.channel.twilio.TwilioFailure.NoAnswer;

/**
 * What a failed POST means for the text: the one table of Twilio's errors.
 *
 * <table>
 * <caption>In order; the first line that fits counts</caption>
 * <tr><td>429, 20429, 14107, 63018; 21611 (our queue is full)</td><td>not processed, again soon</td></tr>
 * <tr><td>401, 402, 403, 404: account, credentials, address of the API</td><td>not processed, again later: it is our
 *     mistake, not the text's</td></tr>
 * <tr><td>400 and other 4xx but 408, 409, 425: 21211 no such number, 21408 region not allowed, 21610 opted out, 21612
 *     unreachable, 21614 not mobile, 21617 too long, …</td><td>refused</td></tr>
 * <tr><td>no connection</td><td>not processed, again soon</td></tr>
 * <tr><td>everything else: 3xx, 5xx, time-out, broken connection</td><td>unknown</td></tr>
 * </table>
 */
final class Failures {

    private static final Set<Integer> TOO_MANY = Set.of(20429, 14107, 63018, 21611);
    private static final Set<Integer> OUR_MISTAKE = Set.of(401, 402, 403, 404);
    private static final Set<Integer> PERHAPS_PROCESSED = Set.of(408, 409, 425);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofMinutes(1);

    private Failures() {}

    static SendResult toResult(TwilioFailure failure) {
        return switch (failure.kind()) {
            case NeverSent never -> new SendResult.NotProcessed(never.reason(), SOON);
            case NoAnswer none -> new SendResult.Unknown(none.reason());
            case Answered answered -> toResult(answered);
        };
    }

    private static SendResult toResult(Answered answered) {
        int status = answered.status();
        String reason = reason(answered);
        if (status == 429 || (answered.code() != null && status / 100 == 4 && TOO_MANY.contains(answered.code()))) {
            return new SendResult.NotProcessed(reason, Objects.requireNonNullElse(answered.retryAfter(), SOON));
        }
        if (OUR_MISTAKE.contains(status)) {
            return new SendResult.NotProcessed(reason, LATER);
        }
        if (status / 100 == 4 && !PERHAPS_PROCESSED.contains(status)) {
            return new SendResult.Refused(Objects.toString(answered.code(), "http-" + status), "HTTP " + status);
        }
        return new SendResult.Unknown(reason);
    }

    private static String reason(Answered answered) {
        return "HTTP " + answered.status() + (answered.code() == null ? "" : " code " + answered.code());
    }
}
