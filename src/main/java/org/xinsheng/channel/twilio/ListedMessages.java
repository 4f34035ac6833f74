package org.xinsheng.channel.twilio;

import com.twilio.rest.api.v2010.account.Message;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundMessage.Origin;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import tools.jackson.databind.json.JsonMapper;

/** Makes texts of Twilio's list of messages. */
final class ListedMessages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OurNumbers numbers;

    ListedMessages(OurNumbers numbers) {
        this.numbers = numbers;
    }

    /** Empty for what we sent ourselves, and for what has no sender. */
    Optional<InboundMessage> read(String number, Message message, Instant now) {
        boolean inbound = message.getDirection() == Message.Direction.INBOUND;
        if (!inbound || message.getSid() == null || message.getFrom() == null || !number.equals(message.getTo())) {
            return Optional.empty();
        }
        String from = message.getFrom().getEndpoint();
        return numbers.regionOf(number)
                .filter(region -> !from.isBlank() && numbers.regionOf(from).isEmpty())
                .map(region -> new InboundMessage(
                        region,
                        message.getSid(),
                        new ChannelAddress(ChannelType.SMS, from),
                        new ChannelAddress(ChannelType.SMS, number),
                        Objects.toString(message.getBody(), ""),
                        InboundReader.media(Objects.toString(message.getNumMedia(), "0")),
                        raw(message),
                        at(message).orElse(now),
                        Origin.RECONCILED));
    }

    private static Optional<Instant> at(Message message) {
        return Stream.of(message.getDateCreated(), message.getDateSent())
                .filter(Objects::nonNull)
                .findFirst()
                .map(ZonedDateTime::toInstant);
    }

    private static byte[] raw(Message message) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sid", message.getSid());
        fields.put("from", String.valueOf(message.getFrom()));
        fields.put("to", message.getTo());
        fields.put("body", Objects.toString(message.getBody(), ""));
        fields.put("num_media", Objects.toString(message.getNumMedia(), "0"));
        fields.put("date_created", Objects.toString(message.getDateCreated(), ""));
        return JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8);
    }
}
