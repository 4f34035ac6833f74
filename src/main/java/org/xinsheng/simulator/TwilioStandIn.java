package org.xinsheng.simulator;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes Twilio's place: the part of its API that the real SDK calls. Messages are kept, and signed receipts follow. A
 * number that ends in 9999 is switched off: what is sent to it comes back as undelivered (30003).
 */
@RestController
@Profile({"embedded", "test"})
@RequestMapping("/2010-04-01/Accounts/{sid}/Messages.json")
class TwilioStandIn {

    private final TwilioAccount account;
    private final StandInMessages messages;
    private final StandInReceipts receipts;

    TwilioStandIn(TwilioAccount account, StandInMessages messages, StandInReceipts receipts) {
        this.account = account;
        this.messages = messages;
        this.receipts = receipts;
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> send(
            @PathVariable String sid,
            @RequestParam("To") String to,
            @RequestParam("From") String from,
            @RequestParam("Body") String body,
            @RequestParam(name = "StatusCallback", required = false) @Nullable String callback,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        if (!isAllowed(sid, authorization)) {
            return refuse(HttpStatus.UNAUTHORIZED, 20003, "Authenticate");
        }
        if (!to.matches("\\+[1-9][0-9]{5,14}")) {
            return refuse(HttpStatus.BAD_REQUEST, 21211, "Invalid 'To' Phone Number");
        }
        if (body.length() > 1600) {
            return refuse(
                    HttpStatus.BAD_REQUEST, 21617, "The concatenated message body exceeds the 1600 character limit");
        }
        StandInMessage message = messages.add(false, from, to, body);
        receipts.follow(message, callback);
        return ResponseEntity.status(HttpStatus.CREATED).body(message.json(sid));
    }

    @GetMapping
    ResponseEntity<Map<String, @Nullable Object>> list(
            @PathVariable String sid,
            @RequestParam(name = "To", required = false) @Nullable String to,
            @RequestParam(name = "From", required = false) @Nullable String from,
            @RequestParam(name = "PageSize", defaultValue = "50") int pageSize,
            @RequestParam(name = "Page", defaultValue = "0") int page,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request) {
        if (!isAllowed(sid, authorization)) {
            return refuse(HttpStatus.UNAUTHORIZED, 20003, "Authenticate");
        }
        LocalDate since = day(request.getParameter("DateSent>"));
        List<StandInMessage> found = messages.list(m -> (to == null || to.equals(m.to()))
                && (from == null || from.equals(m.from()))
                && (since == null
                        || !LocalDate.ofInstant(m.createdAt(), ZoneOffset.UTC).isBefore(since)));
        return ResponseEntity.ok(page(sid, found, Math.clamp(page, 0, 1_000), Math.clamp(pageSize, 1, 1_000), request));
    }

    private static Map<String, @Nullable Object> page(
            String sid, List<StandInMessage> found, int page, int size, HttpServletRequest request) {
        int from = Math.min(page * size, found.size());
        int to = Math.min(from + size, found.size());
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = query.replaceAll("(^|&)Page=[^&]*", "");
        String uri = request.getRequestURI() + "?" + rest + (rest.isEmpty() ? "" : "&") + "Page=";
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "messages",
                found.subList(from, to).stream().map(m -> m.json(sid)).toList());
        json.put("page", page);
        json.put("page_size", size);
        json.put("start", from);
        json.put("end", Math.max(from, to - 1));
        json.put("uri", uri + page);
        json.put("first_page_uri", uri + 0);
        json.put("previous_page_uri", page == 0 ? null : uri + (page - 1));
        json.put("next_page_uri", to < found.size() ? uri + (page + 1) : null);
        return json;
    }

    private boolean isAllowed(String sid, @Nullable String authorization) {
        String expected = "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (account.accountSid() + ":" + account.authToken()).getBytes(StandardCharsets.UTF_8));
        return sid.equals(account.accountSid())
                && authorization != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), authorization.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static ResponseEntity<Map<String, @Nullable Object>> refuse(HttpStatus status, int code, String message) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("message", message);
        json.put("status", status.value());
        json.put("more_info", "https://www.twilio.com/docs/errors/" + code);
        return ResponseEntity.status(status).body(json);
    }
}
