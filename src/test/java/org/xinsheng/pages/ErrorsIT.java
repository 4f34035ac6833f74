package org.xinsheng.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
class ErrorsIT {

    private static final byte[] NOT_UTF_8 = {'t', 'e', 'x', 't', '=', (byte) 0xff, (byte) 0xfe, (byte) 0xc3};

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404",
        "GET, /api, 404",
        "GET, /channels/nothing, 404",
        "DELETE, /api/v1/clues, 405",
        "GET, /api/v1/clues/a;b, 400"
    })
    void tellsProgramsProblemsWhateverTheySayTheyAccept(String method, String path, int status) throws Exception {
        for (String accept : new String[] {"*/*", "text/html", "application/xml"}) {
            HttpResponse<String> answer = send(method, path, accept, "text/plain", BodyPublishers.noBody());

            assertThat(answer.statusCode()).as(accept).isEqualTo(status);
            assertThat(type(answer)).as(accept).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("\"status\":" + status);
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/clues, application/xml, 406", "/api/v1/clues?q=%ff%fe, */*, 400"})
    void tellsAProgramWhatItAskedFor(String path, String accept, int status) throws Exception {
        HttpResponse<String> answer = send("GET", path, accept, "text/plain", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data"})
    void refusesABodyOfTheApiThatIsNoText(String contentType) throws Exception {
        HttpResponse<String> answer =
                send("POST", "/api/v1/extractions", "*/*", contentType, BodyPublishers.ofByteArray(NOT_UTF_8));

        assertThat(answer.statusCode()).isIn(400, 415);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "application/x-www-form-urlencoded"})
    void refusesAFormOfTheChatThatCannotBeReadOnAPage(String contentType) throws Exception {
        HttpResponse<String> answer =
                send("POST", "/chat", "text/html,*/*", contentType, BodyPublishers.ofByteArray(NOT_UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("text/html");
        assertThat(answer.body()).contains("lang=\"zh-CN\"");
        assertThat(type(send("POST", "/chat", "application/json", contentType, BodyPublishers.ofByteArray(NOT_UTF_8))))
                .isEqualTo("application/problem+json");
    }

    @Test
    void asksForAPasswordOnlyWhereThereIsSomethingToLogInTo() throws Exception {
        assertThat(visit("/chta").statusCode()).isEqualTo(404);
        assertThat(visit("/chta").body())
                .contains("没有这个页面")
                .as("addresses with a session are refused: the page would stand there without its looks")
                .doesNotContain("jsessionid");
        assertThat(visit("/error").statusCode()).isEqualTo(404);
        assertThat(visit("/console/alarms").headers().firstValue("Location").orElse(""))
                .endsWith("/login");
    }

    private HttpResponse<String> visit(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String accept, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString("operator:demo-password".getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Basic " + basic)
                        .header("Accept", accept)
                        .header("Content-Type", type)
                        .method(method, body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }
}
