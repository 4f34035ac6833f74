package org.xinsheng.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The provider's message interface as it behaves on the wire, with a memory: what is posted is in the list afterwards.
 * Failures can be ordered for the next posts, with or without the message having been taken.
 */
public final class TwilioStub implements AutoCloseable {

    /** What goes wrong with a post. */
    public enum Failure {
        /** 500, and the message was not taken. */
        SERVER_ERROR,
        /** The connection breaks after the message was taken. */
        TAKEN_THEN_RESET,
        /** The connection breaks before the message was taken. */
        RESET,
        /** 429: provably not processed. */
        TOO_MANY
    }

    /** A message that the provider has. */
    public record Message(String sid, String from, String to, String body, String statusCallback, Instant at) {}

    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final WireMockServer server;
    private final List<Message> outbound = new CopyOnWriteArrayList<>();
    private final List<Message> inbound = new CopyOnWriteArrayList<>();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger posts = new AtomicInteger();
    private final JsonMapper json = JsonMapper.builder().build();

    private TwilioStub(int port) {
        WireMockConfiguration configuration = WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .extensions(new Answer());
        server = new WireMockServer(port == 0 ? configuration.dynamicPort() : configuration.port(port));
        server.stubFor(any(urlPathMatching("/2010-04-01/Accounts/[^/]+/Messages\\.json"))
                .willReturn(new ResponseDefinitionBuilder().withTransformers("provider")));
    }

    public static TwilioStub start() {
        TwilioStub stub = new TwilioStub(0);
        stub.server.start();
        return stub;
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The next post fails in this way; several calls queue up. */
    public void failNext(Failure failure) {
        failures.add(failure);
    }

    /** Puts a text into the provider's inbound list without a webhook call. */
    public void receiveWithoutWebhook(String sid, String from, String to, String body, Instant at) {
        inbound.add(new Message(sid, from, to, body, "", at));
    }

    /** Every message that the provider took, in order. */
    public List<Message> outbound() {
        return List.copyOf(outbound);
    }

    public List<Message> outboundTo(String phone) {
        return outbound.stream().filter(m -> m.to().equals(phone)).toList();
    }

    /** How many posts arrived, taken or not. */
    public int posts() {
        return posts.get();
    }

    @Override
    public void close() {
        server.stop();
    }

    private ResponseDefinition answer(Request request) {
        return request.getMethod().equals(RequestMethod.POST) ? post(request) : list(request);
    }

    private ResponseDefinition post(Request request) {
        posts.incrementAndGet();
        Failure failure = failures.poll();
        if (failure == Failure.SERVER_ERROR) {
            return response(500, Map.of("code", 20500, "message", "Internal Server Error", "status", 500));
        }
        if (failure == Failure.TOO_MANY) {
            return response(429, Map.of("code", 20429, "message", "Too Many Requests", "status", 429));
        }
        if (failure == Failure.RESET) {
            return new ResponseDefinitionBuilder()
                    .withFault(Fault.CONNECTION_RESET_BY_PEER)
                    .build();
        }
        Map<String, String> form = form(request.getBodyAsString());
        Message message = new Message(
                "SM%032x".formatted(posts.get()),
                form.getOrDefault("From", ""),
                form.getOrDefault("To", ""),
                form.getOrDefault("Body", ""),
                form.getOrDefault("StatusCallback", ""),
                Instant.now());
        outbound.add(message);
        return failure == Failure.TAKEN_THEN_RESET
                ? new ResponseDefinitionBuilder()
                        .withFault(Fault.CONNECTION_RESET_BY_PEER)
                        .build()
                : response(201, resource(message, "outbound-api", "queued"));
    }

    private ResponseDefinition list(Request request) {
        String to = query(request, "To");
        String from = query(request, "From");
        List<Map<String, Object>> messages = java.util.stream.Stream.concat(
                        outbound.stream().filter(m -> fits(m, from, to)).map(m -> resource(m, "outbound-api", "sent")),
                        inbound.stream().filter(m -> fits(m, from, to)).map(m -> resource(m, "inbound", "received")))
                .toList();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("messages", messages);
        page.put("page", 0);
        page.put("page_size", 1000);
        page.put("next_page_uri", null);
        page.put("first_page_uri", request.getUrl());
        page.put("uri", request.getUrl());
        return response(200, page);
    }

    private static boolean fits(Message message, String from, String to) {
        return (to.isEmpty() || message.to().equals(to))
                && (from.isEmpty() || message.from().equals(from));
    }

    private static String query(Request request, String name) {
        return request.queryParameter(name).isPresent()
                ? request.queryParameter(name).firstValue()
                : "";
    }

    private static Map<String, Object> resource(Message message, String direction, String status) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("sid", message.sid());
        resource.put("account_sid", "ACtest");
        resource.put("from", message.from());
        resource.put("to", message.to());
        resource.put("body", message.body());
        resource.put("status", status);
        resource.put("direction", direction);
        resource.put("num_media", "0");
        resource.put("num_segments", "1");
        resource.put("date_created", RFC_2822.format(message.at()));
        resource.put("date_sent", RFC_2822.format(message.at()));
        resource.put("date_updated", RFC_2822.format(message.at()));
        resource.put("error_code", null);
        resource.put("error_message", null);
        return resource;
    }

    private ResponseDefinition response(int status, Map<String, Object> body) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(json.writeValueAsString(body))
                .build();
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
    }

    private final class Answer implements ResponseDefinitionTransformerV2 {
        @Override
        public String getName() {
            return "provider";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return answer(event.getRequest());
        }
    }
}
