package org.xinsheng.channel.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Carries the SDK's requests: each exactly once and within a bounded time, slow answers included. The SDK's own client
 * repeats a POST by itself up to six times and waits half a minute. The origin can be another one than Twilio's; path, form
 * and authentication stay what they are.
 */
final class TwilioTransport extends HttpClient {

    private final java.net.http.HttpClient http;
    private final Supplier<URI> origin;
    private final Duration timeout;

    TwilioTransport(Supplier<URI> origin, Duration connectTimeout, Duration timeout) {
        this.http = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
        this.origin = origin;
        this.timeout = timeout;
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    /** @throws TwilioFailure for everything but an answer with status 2xx */
    @Override
    public Response makeRequest(Request request) {
        HttpResponse<String> answer = call(build(request));
        if (answer.statusCode() / 100 != 2) {
            throw new TwilioFailure(ErrorAnswer.read(answer));
        }
        return new Response(answer.body(), answer.statusCode());
    }

    private HttpRequest build(Request request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri(request)).timeout(timeout);
        request.getHeaderParams().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        builder.header("Authorization", request.getAuthString()).header("Accept", "application/json");
        if (request.getMethod() == HttpMethod.POST) {
            builder.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(request.encodeFormBody(), StandardCharsets.UTF_8));
        }
        return builder.build();
    }

    private URI uri(Request request) {
        URI base;
        try {
            base = origin.get();
        } catch (IllegalStateException e) {
            throw new TwilioFailure(new TwilioFailure.NeverSent("no address of the API"));
        }
        String url = request.constructURL().toString();
        String path = url.substring(url.indexOf('/', url.indexOf("://") + 3));
        String start = base.toString();
        return URI.create((start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path);
    }

    private HttpResponse<String> call(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new TwilioFailure(new TwilioFailure.NoAnswer("time-out"));
        } catch (ExecutionException e) {
            throw new TwilioFailure(kind(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new TwilioFailure(new TwilioFailure.NoAnswer("interrupted"));
        }
    }

    private static TwilioFailure.Kind kind(Throwable failure) {
        return switch (failure) {
            case ConnectException e -> new TwilioFailure.NeverSent("no connection");
            case HttpConnectTimeoutException e -> new TwilioFailure.NeverSent("no connection in time");
            case UnresolvedAddressException e -> new TwilioFailure.NeverSent("unknown host");
            case IOException e -> new TwilioFailure.NoAnswer(e.getClass().getSimpleName());
            default -> new TwilioFailure.NoAnswer(failure.getClass().getName());
        };
    }
}
