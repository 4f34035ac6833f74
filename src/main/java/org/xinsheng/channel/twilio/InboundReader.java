package org.xinsheng.channel.twilio;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundMessage.Origin;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;

/** Makes a text of a signed form. */
final class InboundReader {

    private static final Pattern SID = Pattern.compile("[\\x21-\\x7e]{1,64}");

    private final OurNumbers numbers;

    InboundReader(OurNumbers numbers) {
        this.numbers = numbers;
    }

    Reading read(FormBody form, byte[] raw, Instant receivedAt) {
        Optional<String> sid = form.value("MessageSid").or(() -> form.value("SmsSid"));
        Optional<String> from = form.value("From").filter(InboundReader::isAddress);
        Optional<String> to = form.value("To").filter(InboundReader::isAddress);
        if (sid.isEmpty() || !SID.matcher(sid.get()).matches() || from.isEmpty() || to.isEmpty()) {
            return new Unusable("missing-parameter", true);
        }
        if (numbers.regionOf(from.get()).isPresent()) {
            return new Unusable("from-ourselves", false);
        }
        return numbers.regionOf(to.get())
                .<Reading>map(
                        region -> new Text(message(form, raw, receivedAt, region, sid.get(), from.get(), to.get())))
                .orElseGet(() -> new Unusable("unknown-recipient", false));
    }

    private static InboundMessage message(
            FormBody form, byte[] raw, Instant receivedAt, RegionCode region, String sid, String from, String to) {
        return new InboundMessage(
                region,
                sid,
                new ChannelAddress(ChannelType.SMS, from),
                new ChannelAddress(ChannelType.SMS, to),
                form.value("Body").orElse(""),
                media(form.value("NumMedia").orElse("0")),
                raw,
                receivedAt,
                Origin.WEBHOOK);
    }

    private static boolean isAddress(String value) {
        return !value.isBlank() && value.length() <= 256;
    }

    static int media(String count) {
        return count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 0;
    }

    /** What a form was found to be. */
    sealed interface Reading {}

    record Text(InboundMessage message) implements Reading {}

    /** @param malformed whether the sender made a mistake; otherwise it is we who cannot place it, and it is kept */
    record Unusable(String reason, boolean malformed) implements Reading {}
}
