package org.xinsheng.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sends texts to the webhook as the provider does: form, signature over the public URL and the sorted parameters.
 *
 * @param webhook base URL of the service, as this test reaches it
 * @param publicUrl base URL that the signature covers
 */
public record TestPhone(String webhook, String publicUrl, String authToken, String accountSid, String ours) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PATH = "/channels/twilio/messages";

    /** A text with an id of its own. */
    public HttpResponse<String> text(String from, String body) {
        return text(from, body, "SM" + UUID.randomUUID().toString().replace("-", ""));
    }

    public HttpResponse<String> text(String from, String body, String messageSid) {
        Map<String, String> form = form(from, body, messageSid);
        return post(form, signature(publicUrl + PATH, form, authToken));
    }

    /** The parameters of an inbound text. */
    public Map<String, String> form(String from, String body, String messageSid) {
        return new TreeMap<>(Map.of(
                "MessageSid", messageSid,
                "SmsSid", messageSid,
                "AccountSid", accountSid,
                "From", from,
                "To", ours,
                "Body", body,
                "NumMedia", "0",
                "NumSegments", "1",
                "ApiVersion", "2010-04-01"));
    }

    /** @throws IllegalStateException if the service does not answer at all */
    public HttpResponse<String> post(Map<String, String> form, String signature) {
        String encoded = form.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook + PATH))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Twilio-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(encoded))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String signature(String url, Map<String, String> form, String authToken) {
        StringBuilder signed = new StringBuilder(url);
        new TreeMap<>(form).forEach((k, v) -> signed.append(k).append(v));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
