package org.xinsheng.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void namesEverythingThatProductionMissesAtOnce() {
        environment.setActiveProfiles("production");
        environment.setProperty("spring.datasource.username", "xinsheng");

        assertThatThrownBy(this::check)
                .isInstanceOf(MissingSettings.class)
                .hasMessageContaining("spring.datasource.url (environment variable SPRING_DATASOURCE_URL)")
                .hasMessageContaining("spring.datasource.password (environment variable SPRING_DATASOURCE_PASSWORD)")
                .hasMessageContaining("spring.data.redis.url (environment variable SPRING_DATA_REDIS_URL)")
                .hasMessageContaining("xinsheng.crypto.key (environment variable XINSHENG_CRYPTO_KEY)")
                .hasMessageNotContaining("spring.datasource.username")
                .hasMessageNotContaining("twilio");
    }

    @Test
    void wantsAChannelWholeOrNotAtAll() {
        environment.setActiveProfiles("production");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/xinsheng");
        environment.setProperty("spring.datasource.username", "xinsheng");
        environment.setProperty("spring.datasource.password", "p");
        environment.setProperty("spring.data.redis.url", "redis://redis");
        environment.setProperty("xinsheng.crypto.key", "k");
        assertThatCode(this::check).doesNotThrowAnyException();

        environment.setProperty("xinsheng.channel.twilio.account-sid", "AC0");

        assertThatThrownBy(this::check)
                .hasMessageContaining("XINSHENG_CHANNEL_TWILIO_AUTHTOKEN")
                .hasMessageContaining("xinsheng.channel.twilio.public-url")
                .hasMessageNotContaining("wechat");
    }

    @Test
    void wantsNothingInTheEmbeddedDefault() {
        environment.setActiveProfiles("embedded");

        assertThatCode(this::check).doesNotThrowAnyException();
        assertThat(RequiredSettings.missing(environment)).isNotEmpty();
    }

    @Test
    void takesAListOfNumbersForGiven() {
        wantsAChannelWholeOrNotAtAll();
        environment.setProperty("xinsheng.channel.twilio.auth-token", "t");
        environment.setProperty("xinsheng.channel.twilio.public-url", "https://example.org");
        assertThatThrownBy(this::check).hasMessageContaining("xinsheng.channel.twilio.from");

        environment.setProperty("xinsheng.channel.twilio.from[0].number", "+8612000012345");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        ConfigurationPropertySources.attach(environment);
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
