package org.xinsheng.channel.twilio;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The URLs of both sides. Either can be this service itself, whose port is known only after its start. */
final class Urls {

    static final String MESSAGES = "/channels/twilio/messages";
    static final String RECEIPTS = "/channels/twilio/receipts";

    private static final URI SELF = URI.create("self");

    private final TwilioSettings settings;
    private final Environment environment;

    Urls(TwilioSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** @throws IllegalStateException if it is this service and the service does not listen yet */
    URI api() {
        return settings.apiBaseUrl().equals(SELF) ? own() : settings.apiBaseUrl();
    }

    /** A URL of ours as Twilio sees it, and therefore signs it. */
    String seenByTwilio(String path, @Nullable String query) {
        String base = orOwn(settings.publicUrl()).toString();
        String start = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return start + path + (query == null ? "" : "?" + query);
    }

    String receipts(UUID attempt) {
        return seenByTwilio(RECEIPTS, "attempt=" + attempt);
    }

    private URI orOwn(@Nullable URI configured) {
        return configured != null && !configured.toString().isEmpty() ? configured : own();
    }

    private URI own() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            throw new IllegalStateException("the service does not listen yet, and no URL is set");
        }
        return URI.create("http://localhost:" + port);
    }
}
