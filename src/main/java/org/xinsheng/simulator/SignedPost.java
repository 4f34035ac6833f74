package org.xinsheng.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Calls this service's own webhooks over HTTP, as Twilio would: the signature covers the public URL, the connection goes to
 * this machine.
 */
@Component
@Profile({"embedded", "test"})
class SignedPost {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final TwilioAccount account;
    private final Environment environment;

    SignedPost(TwilioAccount account, Environment environment) {
        this.account = account;
        this.environment = environment;
    }

    /**
     * @param path of the webhook, with its query if it has one
     * @return the status of the answer
     */
    int send(String path, Map<String, String> form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Twilio-Signature", Signature.of(account.authToken(), publicUrl() + path, form))
                .POST(BodyPublishers.ofString(encode(form)))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Without a slash at its end. */
    String publicUrl() {
        String set = account.publicUrl();
        return set.isEmpty() ? "http://localhost:" + port() : set.replaceFirst("/$", "");
    }

    private String port() {
        return environment.getRequiredProperty("local.server.port");
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
