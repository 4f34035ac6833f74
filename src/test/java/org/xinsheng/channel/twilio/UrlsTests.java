package org.xinsheng.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

class UrlsTests {

    private static final String PREFIX = "xinsheng.channel.twilio";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theApiIsTwilioUnlessSomethingElseIsSet() {
        assertThat(urls(Map.of()).api()).isEqualTo(URI.create("https://api.twilio.com"));
        assertThat(urls(Map.of(PREFIX + ".api-base-url", "http://127.0.0.1:9000"))
                        .api())
                .isEqualTo(URI.create("http://127.0.0.1:9000"));
    }

    @Test
    void selfIsThisServiceOnceItListens() {
        Urls self = urls(Map.of(PREFIX + ".api-base-url", "self"));
        assertThatIllegalStateException().isThrownBy(self::api);
        environment.setProperty("local.server.port", "4711");
        assertThat(self.api()).isEqualTo(URI.create("http://localhost:4711"));
    }

    @Test
    void thePublicUrlKeepsOneSlashBeforeThePath() {
        Urls urls = urls(Map.of(PREFIX + ".public-url", "https://sms.example.org/"));
        assertThat(urls.seenByTwilio("/channels/twilio/messages", null))
                .isEqualTo("https://sms.example.org/channels/twilio/messages");
    }

    private Urls urls(Map<String, String> properties) {
        TwilioSettings settings =
                new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(PREFIX, TwilioSettings.class);
        return new Urls(settings, environment);
    }
}
