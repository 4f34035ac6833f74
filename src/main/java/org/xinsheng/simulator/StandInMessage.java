package org.xinsheng.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as the stand-in keeps it.
 *
 * @param status in Twilio's words: queued, sent, delivered, undelivered, received
 */
record StandInMessage(
        String sid,
        boolean inbound,
        String from,
        String to,
        String body,
        String status,
        @Nullable Integer errorCode,
        Instant createdAt) {

    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.US)
            .withZone(ZoneOffset.UTC);

    StandInMessage with(String newStatus, @Nullable Integer newErrorCode) {
        return new StandInMessage(sid, inbound, from, to, body, newStatus, newErrorCode, createdAt);
    }

    /** As the API shows it. */
    Map<String, @Nullable Object> json(String accountSid) {
        String date = RFC_2822.format(createdAt);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("sid", sid);
        json.put("account_sid", accountSid);
        json.put("from", from);
        json.put("to", to);
        json.put("body", body);
        json.put("status", status);
        json.put("direction", inbound ? "inbound" : "outbound-api");
        json.put("date_created", date);
        json.put("date_updated", date);
        json.put("date_sent", status.equals("queued") ? null : date);
        json.put("num_segments", String.valueOf(body.length() <= 70 ? 1 : (body.length() + 66) / 67));
        json.put("num_media", "0");
        json.put("error_code", errorCode);
        json.put("error_message", null);
        json.put("messaging_service_sid", null);
        json.put("price", null);
        json.put("price_unit", "USD");
        json.put("api_version", "2010-04-01");
        json.put("uri", "/2010-04-01/Accounts/" + accountSid + "/Messages/" + sid + ".json");
        json.put("subresource_uris", Map.of());
        return json;
    }
}
