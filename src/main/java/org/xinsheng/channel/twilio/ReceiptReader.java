package org.xinsheng.channel.twilio;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.channel.DeliveryReceipt;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.core.ChannelType;

/** Makes a delivery receipt of a signed form. */
final class ReceiptReader {

    private static final Pattern SID = Pattern.compile("[\\x21-\\x7e]{0,64}");
    private static final Pattern ATTEMPT = Pattern.compile(
            "(?:^|&)attempt=([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?:&|$)");

    Reading read(@Nullable String query, FormBody form, Instant now) {
        Optional<String> sid = form.value("MessageSid").or(() -> form.value("SmsSid"));
        Optional<String> status = form.value("MessageStatus").or(() -> form.value("SmsStatus"));
        UUID attempt = attempt(query);
        if (status.isEmpty()
                || (sid.isEmpty() && attempt == null)
                || sid.filter(id -> !SID.matcher(id).matches()).isPresent()) {
            return new Malformed();
        }
        return Statuses.of(status.get())
                .<Reading>map(known -> new Readable(
                        new DeliveryReceipt(ChannelType.SMS, attempt, sid.orElse(null), known, code(form, known), now)))
                .orElseGet(Meaningless::new);
    }

    private static @Nullable String code(FormBody form, DeliveryStatus status) {
        return status.isFailure()
                ? form.value("ErrorCode")
                        .filter(code -> SID.matcher(code).matches())
                        .orElse(null)
                : null;
    }

    private static @Nullable UUID attempt(@Nullable String query) {
        Matcher matcher = ATTEMPT.matcher(query == null ? "" : query);
        return matcher.find() ? UUID.fromString(matcher.group(1)) : null;
    }

    /** What a form was found to be. */
    sealed interface Reading {}

    record Readable(DeliveryReceipt receipt) implements Reading {}

    /** A status that says nothing about delivery. */
    record Meaningless() implements Reading {}

    record Malformed() implements Reading {}
}
