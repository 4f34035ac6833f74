package org.xinsheng.channel.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.channel.LookUp;
import org.xinsheng.channel.OutboundMessage;
import org.xinsheng.channel.SendResult;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;

/** The sender on the real SDK against a provider that does everything that providers do. */
class TwilioSenderTests {

    private static final String PATH = "/2010-04-01/Accounts/AC1/Messages.json";
    private static final Instant ATTEMPTED = Instant.parse("2026-11-21T02:00:00Z");
    private static final OutboundMessage MESSAGE = new OutboundMessage(
            new RegionCode("370600"),
            UUID.fromString("3e6f2a1c-8d5b-4c1e-9a70-1b2c3d4e5f60"),
            new ChannelAddress(ChannelType.SMS, "+8653512345"),
            new ChannelAddress(ChannelType.SMS, "+8613800000001"),
            "您好，已收到。【烟台12345】");

    private final WireMockServer twilio = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void start() {
        twilio.start();
    }

    @AfterEach
    void stop() {
        twilio.stop();
    }

    @Test
    void postsTheTextOnceWithTheReceiptUrlOfTheAttempt() {
        twilio.stubFor(post(anyUrl())
                .willReturn(okJson("{\"sid\":\"SM1\",\"status\":\"queued\"}").withStatus(201)));
        assertThat(sender().send(MESSAGE)).isEqualTo(new SendResult.Accepted("SM1"));
        var request = twilio.findAll(postRequestedFor(urlPathEqualTo(PATH))).getFirst();
        FormBody form = FormBody.parse(request.getBody());
        assertThat(form.value("To")).contains("+8613800000001");
        assertThat(form.value("From")).contains("+8653512345");
        assertThat(form.value("Body")).contains("您好，已收到。【烟台12345】");
        assertThat(form.value("StatusCallback"))
                .contains("https://texts.example.org/channels/twilio/receipts?attempt=" + MESSAGE.attemptId());
        assertThat(request.getHeader("Authorization")).isEqualTo("Basic QUMxOjEyMzQ1");
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("500", status(500, ""), SendResult.Unknown.class, null),
                answer("502 with a page", status(502, "<html>bad gateway</html>"), SendResult.Unknown.class, null),
                answer("503", status(503, error(0)), SendResult.Unknown.class, null),
                answer("302", status(302, "").withHeader("Location", "/elsewhere"), SendResult.Unknown.class, null),
                answer("429", status(429, error(20429)), SendResult.NotProcessed.class, Duration.ofSeconds(5)),
                answer(
                        "429 with Retry-After",
                        status(429, "").withHeader("Retry-After", "17"),
                        SendResult.NotProcessed.class,
                        Duration.ofSeconds(17)),
                answer("queue full", status(400, error(21611)), SendResult.NotProcessed.class, null),
                answer("no such number", status(400, error(21211)), SendResult.Refused.class, "21211"),
                answer("opted out", status(400, error(21610)), SendResult.Refused.class, "21610"),
                answer("not mobile", status(400, error(21614)), SendResult.Refused.class, "21614"),
                answer("too long", status(400, error(21617)), SendResult.Refused.class, "21617"),
                answer("400 without code", status(400, "no"), SendResult.Refused.class, "http-400"),
                answer("wrong password", status(401, error(20003)), SendResult.NotProcessed.class, null),
                answer("suspended", status(403, error(20005)), SendResult.NotProcessed.class, null),
                answer("no such account", status(404, error(20404)), SendResult.NotProcessed.class, null),
                answer("201 without an id", status(201, "{\"status\":\"queued\"}"), SendResult.Unknown.class, null),
                answer("201 without JSON", status(201, "oops"), SendResult.Unknown.class, null),
                answer("201 empty", status(201, ""), SendResult.Unknown.class, null),
                answer("closed", aResponse().withFault(Fault.EMPTY_RESPONSE), SendResult.Unknown.class, null),
                answer("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), SendResult.Unknown.class, null),
                answer("garbage", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), SendResult.Unknown.class, null),
                answer("hangs", status(201, "{}").withFixedDelay(5000), SendResult.Unknown.class, null),
                answer(
                        "dribbles",
                        status(201, "{\"sid\":\"SM1\"}").withChunkedDribbleDelay(5, 6000),
                        SendResult.Unknown.class,
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void everyAnswerMeansOneThingAndCostsOnePost(
            String name, ResponseDefinitionBuilder answer, Class<? extends SendResult> expected, Object detail) {
        twilio.stubFor(post(anyUrl()).willReturn(answer));
        long started = System.nanoTime();
        SendResult result = sender().send(MESSAGE);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
        assertThat(result).isInstanceOf(expected);
        if (detail instanceof Duration pause) {
            assertThat(((SendResult.NotProcessed) result).retryAfter()).isEqualTo(pause);
        } else if (detail != null) {
            assertThat(((SendResult.Refused) result).code()).isEqualTo(detail);
        }
        assertThat(result.toString()).doesNotContain("13800000001");
        twilio.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void withoutAConnectionNothingWasProcessed() {
        int port = twilio.port();
        twilio.stop();
        assertThat(sender(URI.create("http://localhost:" + port)).send(MESSAGE))
                .isInstanceOf(SendResult.NotProcessed.class);
    }

    @Test
    void findsAnAttemptByReceiverWordsAndTime() {
        list(message("SM5", MESSAGE.text(), ATTEMPTED.plusSeconds(1), "sent"));
        assertThat(lookUp()).isEqualTo(new LookUp.Found("SM5", DeliveryStatus.SENT));
    }

    @Test
    void doesNotTakeAnotherTextForIt() {
        list(
                message("SM5", "别的", ATTEMPTED.plusSeconds(1), "sent"),
                message("SM6", MESSAGE.text(), ATTEMPTED.minusSeconds(120), "sent"),
                message("SM7", MESSAGE.text(), ATTEMPTED.plusSeconds(1), "sent").replace("+8653512345", "+8653599999"),
                message("SM8", MESSAGE.text(), ATTEMPTED.plusSeconds(1), "sent").replace("outbound-api", "inbound"));
        assertThat(lookUp()).isInstanceOf(LookUp.NotThere.class);
    }

    @Test
    void leavesOutWhatBelongsToAnotherAttempt() {
        list(
                message("SM5", MESSAGE.text(), ATTEMPTED.plusSeconds(1), "sent"),
                message("SM6", MESSAGE.text(), ATTEMPTED.plusSeconds(1), "queued"));
        assertThat(sender().lookUp(MESSAGE, ATTEMPTED, "SM5"::equals))
                .isEqualTo(new LookUp.Found("SM6", DeliveryStatus.ACCEPTED));
        assertThat(sender().lookUp(MESSAGE, ATTEMPTED, sid -> true)).isInstanceOf(LookUp.NotThere.class);
    }

    @Test
    void doesNotDependOnTheOrderOfTheList() {
        list(
                message("SM1", "老的", ATTEMPTED.minusSeconds(9000), "sent"),
                message("SM5", MESSAGE.text(), ATTEMPTED.plusSeconds(1), "undelivered"));
        assertThat(lookUp()).isEqualTo(new LookUp.Found("SM5", DeliveryStatus.UNDELIVERED));
    }

    @Test
    void readsFurtherPages() {
        twilio.stubFor(get(urlPathEqualTo(PATH))
                .willReturn(okJson(
                        page("\"" + PATH + "?Page=1\"", message("SM1", "别的", ATTEMPTED.plusSeconds(2), "sent")))));
        twilio.stubFor(get(PATH + "?Page=1")
                .atPriority(1)
                .willReturn(okJson(page("null", message("SM5", MESSAGE.text(), ATTEMPTED.plusSeconds(1), "sent")))));
        assertThat(lookUp()).isEqualTo(new LookUp.Found("SM5", DeliveryStatus.SENT));
    }

    @Test
    void cannotAskWhenTheListFails() {
        twilio.stubFor(get(anyUrl()).willReturn(status(503, "")));
        assertThat(lookUp()).isInstanceOf(LookUp.CannotAsk.class);
        twilio.stubFor(get(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertThat(lookUp()).isInstanceOf(LookUp.CannotAsk.class);
    }

    private LookUp lookUp() {
        return sender().lookUp(MESSAGE, ATTEMPTED, sid -> false);
    }

    private void list(String... messages) {
        twilio.stubFor(get(urlPathEqualTo(PATH)).willReturn(okJson(page("null", messages))));
    }

    static String page(String next, String... messages) {
        return "{\"messages\":[" + String.join(",", messages)
                + "],\"page\":0,\"page_size\":100,\"uri\":\"" + PATH + "\",\"first_page_uri\":\"" + PATH
                + "\",\"next_page_uri\":" + next + ",\"previous_page_uri\":null,\"start\":0,\"end\":0}";
    }

    static String message(String sid, String body, Instant at, String status) {
        String date = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US)
                .format(at.atOffset(ZoneOffset.UTC));
        return """
                {"sid":"%s","from":"+8653512345","to":"+8613800000001","body":"%s","status":"%s","num_media":"0",
                 "direction":"outbound-api","date_created":"%s","date_sent":"%s"}""".formatted(sid, body, status, date, date);
    }

    private TwilioSender sender() {
        return sender(URI.create(twilio.baseUrl()));
    }

    private static TwilioSender sender(URI api) {
        TwilioSettings settings = new TwilioSettings(
                "AC1",
                "12345",
                "370600",
                URI.create("https://texts.example.org"),
                api,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofMinutes(10),
                Duration.ofMinutes(15),
                Duration.ofHours(24));
        Urls urls = new Urls(settings, new MockEnvironment());
        return new TwilioSender(new TwilioApi(settings, urls), urls);
    }

    private static ResponseDefinitionBuilder status(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    private static String error(int code) {
        return "{\"code\":" + code + ",\"message\":\"The number +8613800000001 is wrong\",\"status\":400}";
    }

    private static Arguments answer(
            String name, ResponseDefinitionBuilder answer, Class<? extends SendResult> expected, Object detail) {
        return Arguments.of(name, answer, expected, detail);
    }
}
