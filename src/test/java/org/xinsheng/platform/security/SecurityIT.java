package org.xinsheng.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinsheng.directory.StaffPrincipal;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
@Import(SecurityIT.WhoAmI.class)
class SecurityIT {

    @LocalServerPort
    int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class WhoAmI {

        @GetMapping({"/api/v1/test-caller", "/console/test-caller"})
        String caller(@AuthenticationPrincipal StaffPrincipal caller) {
            return caller.member().name();
        }
    }

    @Test
    void letsTheApiBeCalledWithAPasswordOnly() throws Exception {
        assertThat(get("/api/v1/test-caller", "operator:demo-password").body()).isEqualTo("王秀兰");

        HttpResponse<String> refused = get("/api/v1/test-caller", null);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(get("/api/v1/test-caller", "operator:wrong").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/test-caller", "nobody:demo-password").statusCode())
                .isEqualTo(401);
        assertThat(cookies.getCookieStore().getCookies()).isEmpty();
    }

    @Test
    void sendsStrictHeadersEverywhere() throws Exception {
        for (String path : new String[] {"/actuator/health", "/api/v1/test-caller", "/channels/none", "/none"}) {
            var headers = get(path, null).headers();
            assertThat(headers.firstValue("content-security-policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
            assertThat(headers.firstValue("x-frame-options")).contains("DENY");
        }
    }

    @Test
    void leavesHealthOpenAndTheRestOfManagementToAdmins() throws Exception {
        assertThat(get("/actuator/health", null).statusCode()).isEqualTo(200);
        assertThat(get("/actuator/metrics", null).statusCode()).isEqualTo(401);
        assertThat(get("/actuator/metrics", "operator:demo-password").statusCode())
                .isEqualTo(403);
        assertThat(get("/actuator/metrics", "admin:demo-password").statusCode()).isEqualTo(200);
    }

    @Test
    void logsInByFormAndStaysLoggedInWithoutASession() throws Exception {
        HttpResponse<String> before = get("/console/test-caller", null);
        assertThat(before.statusCode()).isEqualTo(302);
        assertThat(before.headers().firstValue("location").orElse("")).endsWith("/login");

        assertThat(post("/login", "username=operator&password=demo-password").statusCode())
                .as("without a CSRF token")
                .isEqualTo(403);
        HttpResponse<String> after =
                post("/login", "username=operator&password=demo-password&_csrf=" + csrfFromCookie());
        assertThat(after.statusCode()).isEqualTo(302);
        assertThat(after.headers().firstValue("location").orElse("")).doesNotContain("login");
        assertThat(get("/console/test-caller", null).body()).isEqualTo("王秀兰");

        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .forEach(session -> cookies.getCookieStore().remove(null, session));
        assertThat(get("/console/test-caller", null).body())
                .as("as on another node")
                .isEqualTo("王秀兰");
    }

    /** The masked form of the token, as a page would carry it; here with a mask of zeros. */
    private String csrfFromCookie() {
        String token = List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
        byte[] raw = token.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[raw.length * 2];
        System.arraycopy(raw, 0, masked, raw.length, raw.length);
        return URLEncoder.encode(Base64.getUrlEncoder().encodeToString(masked), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String credentials) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (credentials != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
