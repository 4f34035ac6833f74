package org.xinsheng.channel.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ClockControl;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.RegionCode;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.Draft;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.testing.IntegrationTest;

/** Twilio's calls over real HTTP into the real inbox and outbox; one table of cases for what may come in. */
@IntegrationTest
class TwilioWebhooksIT {

    private static final String PUBLIC = "https://texts.example.org";
    private static final RegionCode REGION = new RegionCode("370600");
    private static final ChannelAddress OURS = new ChannelAddress(ChannelType.SMS, "+8653512345");
    private static final WireMockServer TWILIO = new WireMockServer(options().dynamicPort());

    static {
        TWILIO.start();
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("xinsheng.channel.twilio.api-base-url", TWILIO::baseUrl);
    }

    @AfterAll
    static void stop() {
        TWILIO.stop();
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReceivedTexts received;

    @Autowired
    Outbox outbox;

    @Autowired
    SentTexts sent;

    @Autowired
    List<DueTask> tasks;

    @Autowired
    FieldCipher cipher;

    @Autowired
    Clock clock;

    @Autowired
    ClockControl time;

    private final RequestSignature signature = new RequestSignature("12345");
    private final HttpClient http = HttpClient.newHttpClient();
    private final String worker =
            "+861380" + UUID.randomUUID().toString().replaceAll("[^0-9]", "0").substring(0, 7);

    @BeforeEach
    void reset() {
        TWILIO.resetAll();
        jdbc.sql("TRUNCATE intake_quarantine").update();
    }

    /** What comes in: name, body, expected status, expected text (null: no row), expected reason of quarantine. */
    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("plain", form("SM-a", "老板欠我三个月工资"), 200, "老板欠我三个月工资", null),
                Arguments.of(
                        "emoji and right to left", form("SM-b", "😀 مرحبا \u202Eabc"), 200, "😀 مرحبا \u202Eabc", null),
                Arguments.of(
                        "ten thousand characters", form("SM-c", "欠".repeat(10_000)), 200, "欠".repeat(10_000), null),
                Arguments.of("NUL", form("SM-d", "a\u0000b"), 200, "a\u0000b", null),
                Arguments.of("empty", form("SM-e", ""), 200, "", null),
                Arguments.of("without body, with a picture", base("SM-f") + "&NumMedia=1&MediaUrl0=x", 200, "", null),
                Arguments.of("no UTF-8", base("SM-g") + "&Body=a%FFb", 200, "a\uFFFDb", null),
                Arguments.of("unknown parameters", form("SM-h", "文") + "&Brandnew=1&%E6%96%B0=2", 200, "文", null),
                Arguments.of("repeated parameters", form("SM-i", "一") + "&Body=%E4%BA%8C&X=2&X=1", 200, "一", null),
                Arguments.of("stop word", form("SM-j", "STOP") + "&OptOutType=STOP", 200, "STOP", null),
                Arguments.of(
                        "markup",
                        form("SM-k", "<script>alert(1)</script>=1+1"),
                        200,
                        "<script>alert(1)</script>=1+1",
                        null),
                Arguments.of("whole megabyte", form("SM-l", "a".repeat(1_000_000)), 200, "a".repeat(1_000_000), null),
                Arguments.of("more than a megabyte", form("SM-m", "a".repeat(1_100_000)), 413, null, "too-long"),
                Arguments.of("no MessageSid", "From=WORKER&To=%2B8653512345&Body=x", 400, null, "missing-parameter"),
                Arguments.of("no From", "MessageSid=SM-n&To=%2B8653512345&Body=x", 400, null, "missing-parameter"),
                Arguments.of("no To", "MessageSid=SM-o&From=WORKER&Body=x", 400, null, "missing-parameter"),
                Arguments.of("blank From", "MessageSid=SM-p&From=+&To=%2B8653512345", 400, null, "missing-parameter"),
                Arguments.of("nothing", "", 400, null, "missing-parameter"),
                Arguments.of(
                        "unknown To", base("SM-q").replace("8653512345", "8653500000"), 200, null, "unknown-recipient"),
                Arguments.of(
                        "from ourselves",
                        base("SM-r").replace("WORKER", "%2B8653512345"),
                        200,
                        null,
                        "from-ourselves"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void takesInEverythingThatIsSigned(String name, String template, int status, String text, String reason)
            throws Exception {
        String body = template.replace("WORKER", encode(worker));
        HttpResponse<String> answer = messages(body, sign("/channels/twilio/messages", body));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.body()).isEqualTo("<Response/>");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        }
        assertThat(texts())
                .extracting(ReceivedText::text)
                .containsExactlyElementsOf(text == null ? List.of() : List.of(text));
        assertThat(quarantined()).containsExactlyElementsOf(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void refusesAForgedRequestAndKeepsItApart() throws Exception {
        String body = base("SM-forged").replace("WORKER", encode(worker)) + "&Body=x";
        assertThat(messages(body, "bm9wZQ==").statusCode()).isEqualTo(403);
        assertThat(messages(body, null).statusCode()).isEqualTo(403);
        String signedForAnother = signature.sign(
                "https://elsewhere.example.org/channels/twilio/messages",
                FormBody.parse(body.getBytes(StandardCharsets.US_ASCII)));
        assertThat(messages(body, signedForAnother).statusCode()).isEqualTo(403);
        assertThat(texts()).isEmpty();
        assertThat(quarantined()).containsExactly("bad-signature", "bad-signature", "bad-signature");
    }

    @Test
    void fiftyCopiesAtOnceAreFiftySuccessesAndOneRow() throws Exception {
        String body = form("SM-" + UUID.randomUUID(), "欠薪").replace("WORKER", encode(worker));
        String signed = sign("/channels/twilio/messages", body);
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            answers.add(http.sendAsync(
                    request("/channels/twilio/messages", body, signed), HttpResponse.BodyHandlers.ofString()));
        }
        for (var answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
        assertThat(texts()).hasSize(1);
    }

    @Test
    void keepsTheRequestByteForByteAndNothingOfItReadable() throws Exception {
        String sid = "SM-" + UUID.randomUUID();
        String body = base(sid).replace("WORKER", encode(worker)) + "&Body=%FF%00raw";
        messages(body, sign("/channels/twilio/messages", body));
        byte[] raw = jdbc.sql("SELECT raw FROM intake_text WHERE external_id = ?")
                .param(sid)
                .query(byte[].class)
                .single();
        assertThat(cipher.decrypt(raw, "intake.raw")).isEqualTo(body.getBytes(StandardCharsets.US_ASCII));
        String row = jdbc.sql(
                        "SELECT encode(worker_address, 'escape') || encode(body, 'escape') || encode(raw, 'escape') "
                                + "FROM intake_text WHERE external_id = ?")
                .param(sid)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(worker, "raw", "8653512345");
    }

    @Test
    void saysNothingIsWrongOnlyIfTheTextIsStored() throws Exception {
        jdbc.sql("ALTER TABLE intake_text RENAME TO intake_text_away").update();
        try {
            String body = form("SM-" + UUID.randomUUID(), "文").replace("WORKER", encode(worker));
            assertThat(messages(body, sign("/channels/twilio/messages", body)).statusCode())
                    .isBetween(500, 599);
        } finally {
            jdbc.sql("ALTER TABLE intake_text_away RENAME TO intake_text").update();
        }
    }

    @Test
    void onlyPostIsAllowed() throws Exception {
        HttpRequest get = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/channels/twilio/messages"))
                .build();
        assertThat(http.send(get, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void aTextGoesOutAndItsReceiptsComeBackInAnyOrder() throws Exception {
        TWILIO.stubFor(WireMock.post(anyUrl())
                .willReturn(
                        okJson("{\"sid\":\"SM-out-1\",\"status\":\"queued\"}").withStatus(201)));
        UUID id = say("已收到");
        run("outbox.send.sms");
        assertThat(sentText(id).state()).isEqualTo(SentText.State.ACCEPTED);

        String callback = FormBody.parse(
                        TWILIO.getAllServeEvents().getFirst().getRequest().getBody())
                .value("StatusCallback")
                .orElseThrow();
        assertThat(callback).startsWith(PUBLIC + "/channels/twilio/receipts?attempt=");
        String path = callback.substring(PUBLIC.length());
        for (String status : List.of("sent", "delivered", "queued", "sending", "rubbish")) {
            String body = "MessageSid=SM-out-1&MessageStatus=" + status;
            assertThat(post(path, body, sign(path, body)).statusCode()).isEqualTo(200);
        }
        assertThat(sentText(id).delivery()).hasToString("DELIVERED");
    }

    @Test
    void aReceiptIsSignedOverItsWholeUrl() throws Exception {
        String path = "/channels/twilio/receipts?attempt=" + UUID.randomUUID();
        String body = "MessageSid=SM-x&MessageStatus=delivered";
        assertThat(post(path, body, sign("/channels/twilio/receipts", body)).statusCode())
                .isEqualTo(403);
        assertThat(post(path, body, sign(path, body)).statusCode()).isEqualTo(200);
        assertThat(post(path, "MessageSid=SM-x", sign(path, "MessageSid=SM-x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aReceiptWhoseSidNoDatabaseHoldsIsTheSendersMistake() throws Exception {
        String path = "/channels/twilio/receipts";
        String body = "MessageSid=SM%00&MessageStatus=delivered";
        assertThat(post(path, body, sign(path, body)).statusCode()).isEqualTo(400);
    }

    @Test
    void aReceiptSettlesATextWhosePostTimedOut() throws Exception {
        TWILIO.stubFor(WireMock.post(anyUrl()).willReturn(serverError()));
        UUID id = say("已收到");
        run("outbox.send.sms");
        assertThat(sentText(id).state()).isEqualTo(SentText.State.UNKNOWN);
        String attempt = jdbc.sql("SELECT attempt_id FROM outbox_text WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
        String path = "/channels/twilio/receipts?attempt=" + attempt;
        String body = "MessageSid=SM-late&MessageStatus=sent";
        post(path, body, sign(path, body));
        assertThat(sentText(id).state()).isEqualTo(SentText.State.ACCEPTED);
    }

    @Test
    void takesInWhatTheWebhookMissedOnceAndFromAllPages() {
        time.advance(Duration.ofMinutes(11));
        Instant now = clock.instant();
        TWILIO.stubFor(WireMock.get(anyUrl())
                .willReturn(okJson(TwilioSenderTests.page(
                        "\"/2010-04-01/Accounts/AC1/Messages.json?Page=1\"", inbound("SM-r1", "漏掉的一", now)))));
        TWILIO.stubFor(WireMock.get("/2010-04-01/Accounts/AC1/Messages.json?Page=1")
                .atPriority(1)
                .willReturn(okJson(TwilioSenderTests.page(
                        "null",
                        inbound("SM-r2", "漏掉的二", now.minusSeconds(60)),
                        inbound("SM-r3", "太老的", now.minus(Duration.ofDays(3))),
                        inbound("SM-r4", "我们发的", now).replace("inbound", "outbound-api")))));
        run("channel.twilio.reconcile");
        assertThat(texts()).extracting(ReceivedText::text).containsExactly("漏掉的二", "漏掉的一");
        int asked = TWILIO.getAllServeEvents().size();
        run("channel.twilio.reconcile");
        assertThat(TWILIO.getAllServeEvents()).hasSize(asked);
        time.advance(Duration.ofMinutes(11));
        run("channel.twilio.reconcile");
        assertThat(TWILIO.getAllServeEvents()).hasSizeGreaterThan(asked);
        assertThat(texts()).hasSize(2);
    }

    @Test
    void aListThatFailsIsReadAgainSoon() {
        time.advance(Duration.ofMinutes(11));
        TWILIO.stubFor(WireMock.any(anyUrl()).willReturn(serverError()));
        run("channel.twilio.reconcile");
        assertThat(TWILIO.getAllServeEvents()).hasSize(1);
        run("channel.twilio.reconcile");
        assertThat(TWILIO.getAllServeEvents()).hasSize(1);
        time.advance(Duration.ofSeconds(61));
        run("channel.twilio.reconcile");
        assertThat(TWILIO.getAllServeEvents()).hasSize(2);
    }

    @Test
    void theWebChatIsDeliveredAtOnce() {
        ConversationId conversation = new ConversationId(UUID.randomUUID());
        UUID id = outbox.add(new Draft(
                REGION,
                conversation,
                new ChannelAddress(ChannelType.WEBCHAT, "webchat:370600"),
                new ChannelAddress(ChannelType.WEBCHAT, "session-1"),
                "您好",
                Cause.turn(UUID.randomUUID()),
                "reporter",
                "reply",
                null,
                clock.instant()));
        run("outbox.send.webchat");
        assertThat(sent.of(REGION, conversation, 10)).singleElement().satisfies(text -> {
            assertThat(text.id()).isEqualTo(id);
            assertThat(text.state()).isEqualTo(SentText.State.ACCEPTED);
            assertThat(text.delivery()).hasToString("DELIVERED");
        });
    }

    private UUID say(String text) {
        return outbox.add(new Draft(
                REGION,
                conversation(),
                OURS,
                new ChannelAddress(ChannelType.SMS, worker),
                text,
                Cause.turn(UUID.randomUUID()),
                "reporter",
                "reply",
                null,
                clock.instant()));
    }

    private SentText sentText(UUID id) {
        return sent.of(REGION, conversation(), 100).stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void run(String task) {
        tasks.stream()
                .filter(each -> each.name().equals(task))
                .findFirst()
                .orElseThrow()
                .runDue(clock.instant());
    }

    private ConversationId conversation() {
        return received.conversation(REGION, new ChannelAddress(ChannelType.SMS, worker), OURS);
    }

    private List<ReceivedText> texts() {
        return received.of(REGION, conversation(), 100);
    }

    private List<String> quarantined() {
        return jdbc.sql("SELECT reason FROM intake_quarantine ORDER BY id")
                .query(String.class)
                .list();
    }

    private String inbound(String sid, String body, Instant at) {
        return TwilioSenderTests.message(sid, body, at, "received")
                .replace("outbound-api", "inbound")
                .replace("\"from\":\"+8653512345\"", "\"from\":\"" + worker + "\"")
                .replace("\"to\":\"+8613800000001\"", "\"to\":\"+8653512345\"");
    }

    private static String base(String sid) {
        return "MessageSid=" + sid + "&From=WORKER&To=%2B8653512345";
    }

    private static String form(String sid, String text) {
        return base(sid) + "&Body=" + encode(text) + "&NumMedia=0";
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String sign(String path, String body) {
        return signature.sign(PUBLIC + path, FormBody.parse(body.getBytes(StandardCharsets.US_ASCII)));
    }

    private HttpResponse<String> messages(String body, String signed) throws Exception {
        return post("/channels/twilio/messages", body, signed);
    }

    private HttpResponse<String> post(String path, String body, String signed) throws Exception {
        return http.send(request(path, body, signed), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String body, String signed) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (signed != null) {
            builder.header("X-Twilio-Signature", signed);
        }
        return builder.build();
    }
}
