package org.xinsheng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xinsheng.testing.ApiClient;
import org.xinsheng.testing.IntegrationTest;
import org.xinsheng.testing.TestPhone;
import org.xinsheng.testing.TwilioStub;
import tools.jackson.databind.JsonNode;

/** A text comes in, somebody by name is responsible, an answer goes out: through real HTTP, with the loops running. */
@IntegrationTest
@DirtiesContext // ends its background loops
class FirstTextIT {

    private static final TwilioStub TWILIO = TwilioStub.start();
    private static final String PUBLIC_URL = "https://sms.example.invalid";
    private static final String OURS = "+8653512345";
    private static final String REPORT = "我们9个人在滨江花园二期扎钢筋 老板老邵差5万4工钱 今年3月到6月的一直没发";

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("xinsheng.channel.twilio.account-sid", () -> "ACtest");
        settings.add("xinsheng.channel.twilio.auth-token", () -> "secret");
        settings.add("xinsheng.channel.twilio.from", () -> OURS);
        settings.add("xinsheng.channel.twilio.public-url", () -> PUBLIC_URL);
        settings.add("xinsheng.channel.twilio.api-base-url", TWILIO::baseUrl);
        settings.add("xinsheng.tasks.enabled", () -> "true");
    }

    @AfterAll
    static void stop() {
        TWILIO.close();
    }

    @Test
    void aTextLeadsToOneReplyWithANumberAndANamedPerson() {
        String worker = "+8613800000101";
        assertThat(phone().text(worker, REPORT).statusCode()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> !TWILIO.outboundTo(worker).isEmpty());
        String reply = TWILIO.outboundTo(worker).getFirst().body();
        assertThat(reply).containsPattern("[0-9]{9}").contains("老师").startsWith("【烟台12345】");
        assertThat(reply).doesNotContain("欠", "老邵", "滨江", "54000", "5万4");

        JsonNode clue = clues("滨江花园").get("items").get(0);
        assertThat(clue.at("/headcount/min").asInt()).isEqualTo(9);
        assertThat(clue.at("/amount/min").asInt()).isEqualTo(54_000);
        assertThat(clue.at("/amount/max").asInt()).isEqualTo(54_000);
        assertThat(clue.get("project").asString()).isEqualTo("滨江花园二期");
        assertThat(clue.get("employer").asString()).contains("老邵");
        assertThat(clue.at("/period/from").asString()).endsWith("-03");
        assertThat(clue.at("/period/to").asString()).endsWith("-06");
        assertThat(clue.at("/responsibleUnit/code").asString()).isEqualTo("YT-12345");
        assertThat(clue.get("responsiblePerson").asString()).isNotBlank();

        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(4))
                .until(() -> TWILIO.outboundTo(worker).size() == 1);
    }

    @Test
    void theSameMessageFiftyTimesAtOnceIsOneText() throws Exception {
        String worker = "+8613800000102";
        String text = "工头贺三平欠我8600块 在福山区观海苑三期贴砖";
        List<Callable<Integer>> calls = IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(i -> () -> phone().text(worker, text, "SM00000000000000000000000000000050")
                        .statusCode())
                .toList();
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !TWILIO.outboundTo(worker).isEmpty());
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(3))
                .until(() -> TWILIO.outboundTo(worker).size() == 1);
        assertThat(clues("观海苑").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void aForgedSignatureIsRefusedAndChangesNothing() {
        String worker = "+8613800000103";
        var form = phone().form(worker, REPORT, "SM00000000000000000000000000000103");
        assertThat(phone().post(form, TestPhone.signature(PUBLIC_URL + "/other", form, "secret"))
                        .statusCode())
                .isEqualTo(403);
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(2))
                .until(() -> TWILIO.outboundTo(worker).isEmpty());
    }

    @Test
    void whatTheProviderDidNotTakeIsSentAgainAndWhatItTookIsNot() {
        String lost = "+8613800000104";
        TWILIO.failNext(TwilioStub.Failure.TOO_MANY);
        phone().text(lost, "我们4个人在蓬莱区海韵城工地刷漆 工头郝大力欠4200 4月到5月的");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> TWILIO.outboundTo(lost).size() == 1);
    }

    private TestPhone phone() {
        return new TestPhone("http://127.0.0.1:" + port, PUBLIC_URL, "secret", "ACtest", OURS);
    }

    private JsonNode clues(String q) {
        return new ApiClient("http://127.0.0.1:" + port, "operator", "demo-password")
                .get("/api/v1/clues?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .body();
    }
}
