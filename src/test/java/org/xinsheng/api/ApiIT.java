package org.xinsheng.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinsheng.testing.ApiClient;
import org.xinsheng.testing.ApiClient.Answer;
import org.xinsheng.testing.IntegrationTest;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class ApiIT {

    private static final String OFFER = "{\"to\": \"YT-HUC\", \"legalBasis\": \"条例第七条\", \"summary\": \"工地欠薪，请接收\"}";

    @LocalServerPort
    int port;

    private ApiClient operator;

    @BeforeEach
    void client() {
        operator = new ApiClient("http://127.0.0.1:" + port, "operator", "demo-password");
    }

    @Test
    void nobodyGetsInWithoutAPassword() {
        assertThat(new ApiClient(operator.baseUrl(), "operator", "wrong")
                        .get("/api/v1/clues")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void readsATextWithoutKeepingIt() {
        Answer answer = operator.post(
                "/api/v1/extractions",
                "{\"text\": \"我们7个人在龙口市金海湾工地 工头曲大海欠4万2\", \"receivedAt\": \"2026-05-01T09:00:00+08:00\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/headcount/min").asInt()).isEqualTo(7);
        assertThat(answer.body().at("/amount/min").asInt()).isEqualTo(42_000);
        assertThat(answer.body().get("regionCode").asString()).isEqualTo("370681");
        assertThat(answer.body().get("evidence")).isNotEmpty();
        assertThat(answer.body().has("cause")).isTrue();
    }

    @Test
    void namesEveryWrongField() {
        Answer answer = operator.post(
                "/api/v1/reports", "{\"text\": \" \", \"contact\": {\"phone\": \"12\"}, \"externalNumber\": \"\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(StreamSupport.stream(answer.body().get("errors").spliterator(), false)
                        .map(e -> e.get("field").asString()))
                .containsExactly("channel", "contact.phone", "externalNumber", "text");
    }

    @Test
    void namesAKnownFactThatDoesNotFit() {
        Answer answer = operator.post(
                "/api/v1/reports",
                "{\"channel\": \"PETITION\", \"text\": \"欠工资\", \"regionCode\": \"37\", \"headcount\": {\"min\": 5, \"max\": 2}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors")).hasSize(2);
    }

    @Test
    void refusesWhatTheDatabaseCannotHold() {
        for (String wrong : List.of(
                "\"receivedAt\": \"+999999999-12-31T23:59:59Z\"",
                "\"receivedAt\": \"0001-01-01T00:00:00Z\"",
                "\"externalNumber\": \"A\\u00001\"",
                "\"employer\": \"A\\u00001\"",
                "\"otherParties\": [\"A\\u00001\"]")) {
            Answer answer =
                    operator.post("/api/v1/reports", "{\"channel\": \"PETITION\", \"text\": \"欠工资\", " + wrong + "}");
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.body().get("errors")).as(wrong).hasSize(1);
        }
    }

    @Test
    void refusesFactsThatNoReportCanMean() {
        Answer answer = operator.post("/api/v1/reports", """
                {"channel": "PETITION", "text": "欠工资", "employer": "%s", "location": "",
                 "headcount": {"min": 1, "max": 2000000000}, "period": {"months": 100000}}""".formatted("长".repeat(201)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(StreamSupport.stream(answer.body().get("errors").spliterator(), false)
                        .map(e -> e.get("field").asString()))
                .containsExactly("employer", "headcount", "location", "period");
    }

    @Test
    void brokenJsonIsABadRequest() {
        assertThat(operator.post("/api/v1/reports", "{\"text\"").status()).isEqualTo(400);
        assertThat(operator.post("/api/v1/reports", "{\"channel\": \"FAX\", \"text\": \"x\"}")
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("channel");
    }

    @Test
    void aReportGetsANumberAndIsFoundUnderIt() {
        String number = report("登州路幼儿园", "PT-0001");
        Answer answer = operator.get("/api/v1/clues/" + number);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.etag()).isNotEmpty();
        JsonNode clue = answer.body();
        assertThat(clue.get("number").asString()).isEqualTo(number);
        assertThat(clue.get("master").asString()).isEqualTo(number);
        assertThat(clue.get("status").asString()).isEqualTo("TRIAGE");
        assertThat(clue.at("/firstContactUnit/code").asString()).isEqualTo("YT-12345");
        assertThat(clue.at("/responsibleUnit/code").asString()).isEqualTo("YT-12345");
        assertThat(clue.get("responsiblePerson").asString()).isNotBlank();
        assertThat(clue.get("dueAt").asString()).endsWith("+08:00");
        assertThat(clue.at("/reports/0/channel").asString()).isEqualTo("PETITION");
        assertThat(clue.at("/reports/0/headcount/min").asInt()).isEqualTo(4);
        assertThat(clue.at("/history/0/event").asString()).isEqualTo("REGISTERED");
        assertThat(clue.get("allowed")).isNotEmpty();
    }

    @Test
    void knownFactsPrevailOverWhatWasRead() {
        Answer answer = operator.post(
                "/api/v1/reports",
                "{\"channel\": \"PETITION\", \"text\": \"欠我工资5000\", \"employer\": \"老孙包工队\", \"regionCode\": \"370681\", \"headcount\": {\"min\": 3, \"max\": 4}}");
        JsonNode clue = operator.get(
                        "/api/v1/clues/" + answer.body().get("number").asString())
                .body();
        assertThat(clue.get("employer").asString()).isEqualTo("老孙包工队");
        assertThat(clue.at("/headcount/max").asInt()).isEqualTo(4);
        assertThat(clue.get("regionCode").asString()).isEqualTo("370681");
    }

    @Test
    void aTicketIsRegisteredOnce() {
        String body = """
                {"ticketNumber": "RX-77", "callerPhone": "13800000777", "calledAt": "2026-05-01T09:00:00+08:00",
                 "turns": [{"speaker": "AGENT", "text": "您好，请讲"},
                           {"speaker": "CALLER", "text": "我在芝罘区海悦大厦工地刮腻子，老板邹大勇欠我6200块"}]}""";
        Answer first = operator.post("/api/v1/hotline/transcripts", body);
        Answer second = operator.post("/api/v1/hotline/transcripts", body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().at("/amount/min").asInt()).isEqualTo(6200);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().get("number")).isEqualTo(first.body().get("number"));
    }

    @Test
    void anOfferMovesNothingAndAnAcceptanceMovesResponsibility() {
        String number = report("文化路小学", "PT-0002");
        Answer offer = operator.post("/api/v1/clues/" + number + "/transfers", OFFER);
        assertThat(offer.status()).isEqualTo(201);
        assertThat(offer.body().get("status").asString()).isEqualTo("OFFERED");
        assertThat(responsible(number)).isEqualTo("YT-12345");

        ApiClient housing = operator.as("housing");
        String transfer = offer.body().get("id").asString();
        assertThat(housing.get("/api/v1/clues/" + number).body().get("allowed").toString())
                .contains("transfers/acceptance");
        Answer acceptance = housing.post("/api/v1/clues/" + number + "/transfers/" + transfer + "/acceptance", "{}");
        assertThat(acceptance.status()).isEqualTo(200);
        assertThat(responsible(number)).isEqualTo("YT-HUC");
        assertThat(operator.get("/api/v1/clues/" + number)
                        .body()
                        .at("/firstContactUnit/code")
                        .asString())
                .isEqualTo("YT-12345");
    }

    @Test
    void theSecondRejectionIsADispute() {
        String number = report("建设路商场", "PT-0003");
        reject(operator.as("housing"), number, "YT-HUC");
        assertThat(status(number)).isEqualTo("TRANSFER_REJECTED");
        reject(operator.as("hrss"), number, "YT-HRSS");
        assertThat(status(number)).isEqualTo("DISPUTED");
        assertThat(responsible(number)).isEqualTo("YT-12345");
    }

    @Test
    void missingInformationIsNoReasonToReject() {
        String number = report("渔港码头", "PT-0004");
        String transfer = offerTo(number, "YT-HUC");
        Answer answer = operator.as("housing")
                .post(
                        "/api/v1/clues/" + number + "/transfers/" + transfer + "/rejection",
                        "{\"reasonCode\": \"INSUFFICIENT_INFO\", \"proposedUnit\": \"YT-HRSS\", \"legalBasis\": \"条例\", \"text\": \"材料不全\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("reasonCode");
    }

    @Test
    void anotherUnitsClueIsNotThere() {
        String number = report("外运仓库", "PT-0005");
        assertThat(operator.as("housing").get("/api/v1/clues/" + number).status())
                .isEqualTo(404);
        assertThat(operator.as("housing")
                        .post("/api/v1/clues/" + number + "/transfers", OFFER)
                        .status())
                .isEqualTo(404);
        assertThat(operator.get("/api/v1/clues/123456789").status()).isEqualTo(404);
    }

    @Test
    void whatIsVisibleButNotYoursIsForbidden() {
        String number = report("体育馆看台", "PT-0006");
        offerTo(number, "YT-HUC");
        assertThat(operator.as("housing")
                        .post("/api/v1/clues/" + number + "/acceptance", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatTheStateDoesNotAllowIsAConflictThatSaysWhatIs() {
        String number = report("果品市场", "PT-0007");
        offerTo(number, "YT-HUC");
        Answer answer = operator.post("/api/v1/clues/" + number + "/transfers", OFFER);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("allowed").isArray()).isTrue();
    }

    @Test
    void aStaleVersionIsRefused() {
        String number = report("冷库二期", "PT-0008");
        String etag = operator.get("/api/v1/clues/" + number).etag();
        Map<String, String> ifMatch = Map.of("If-Match", etag);
        assertThat(operator.post("/api/v1/clues/" + number + "/transfers", OFFER, ifMatch)
                        .status())
                .isEqualTo(201);
        assertThat(operator.post("/api/v1/clues/" + number + "/acceptance", "{}", ifMatch)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void anIdempotencyKeyMakesARepetitionHarmless() throws Exception {
        String body = "{\"channel\": \"WINDOW\", \"text\": \"开发区星河工地 欠我工资3100\"}";
        Map<String, String> key = Map.of("Idempotency-Key", "k-1");
        List<Callable<String>> calls = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> operator.post("/api/v1/reports", body, key)
                        .body()
                        .get("number")
                        .asString())
                .toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            assertThat(pool.invokeAll(calls).stream().map(f -> f.resultNow()).distinct())
                    .hasSize(1);
        }
        assertThat(operator.post("/api/v1/reports", body.replace("3100", "3200"), key)
                        .status())
                .isEqualTo(422);
        assertThat(operator.as("hrss").post("/api/v1/reports", body, key).status())
                .isEqualTo(201);
    }

    @Test
    void listsArePaged() {
        report("一号楼", "PT-0010");
        report("二号楼", "PT-0011");
        Answer page = operator.get("/api/v1/clues?page=0&size=1");
        assertThat(page.body().get("items")).hasSize(1);
        assertThat(page.body().get("total").asInt()).isGreaterThan(1);
        assertThat(operator.get("/api/v1/clues?size=0").status()).isEqualTo(400);
        assertThat(operator.get("/api/v1/clues?status=NOPE").status()).isEqualTo(400);
    }

    @Test
    void describesItselfAsOpenApi() {
        Answer docs = operator.get("/v3/api-docs");
        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.body().get("paths").has("/api/v1/clues/{number}/transfers"))
                .isTrue();
    }

    private String report(String place, String externalNumber) {
        Answer answer = operator.post("/api/v1/reports", """
                {"channel": "PETITION", "externalNumber": "%s", "receivedAt": "2026-05-01T09:00:00+08:00",
                 "text": "我们4个人在烟台芝罘区%s干活，工头邹三水欠2万1工钱"}""".formatted(externalNumber, place));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body().get("number").asString();
    }

    private String offerTo(String number, String unit) {
        return operator.post("/api/v1/clues/" + number + "/transfers", OFFER.replace("YT-HUC", unit))
                .body()
                .get("id")
                .asString();
    }

    private void reject(ApiClient by, String number, String unit) {
        String transfer = offerTo(number, unit);
        Answer answer = by.post(
                "/api/v1/clues/" + number + "/transfers/" + transfer + "/rejection",
                "{\"reasonCode\": \"INDUSTRY\", \"proposedUnit\": \"YT-TRANS\", \"legalBasis\": \"条例第七条\", \"text\": \"不属本行业\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("status").asString()).isEqualTo("REJECTED");
    }

    private String responsible(String number) {
        return operator.get("/api/v1/clues/" + number)
                .body()
                .at("/responsibleUnit/code")
                .asString();
    }

    private String status(String number) {
        return operator.get("/api/v1/clues/" + number).body().get("status").asString();
    }
}
