package org.xinsheng.platform.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** In production nothing is embedded and nothing has a default: all that is missing is named at once. */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final List<Setting> ALWAYS = List.of(
            new Setting("spring.datasource.url", "jdbc:postgresql://HOST:5432/xinsheng"),
            new Setting("spring.datasource.username", "the database user"),
            new Setting("spring.datasource.password", "its password"),
            new Setting("spring.data.redis.url", "redis://:PASSWORD@HOST:6379"),
            new Setting("xinsheng.crypto.key", "Base64 of 32 random bytes, as from: openssl rand -base64 32"));

    /** Either all of a channel's settings are given or none; with none the channel is off. */
    private static final List<List<Setting>> CHANNELS = List.of(
            List.of(
                    new Setting("xinsheng.channel.twilio.account-sid", "account of the SMS provider"),
                    new Setting("xinsheng.channel.twilio.auth-token", "its secret"),
                    new Setting("xinsheng.channel.twilio.from", "the receiving number"),
                    new Setting("xinsheng.channel.twilio.public-url", "https://HOST as the provider sees it")),
            List.of(
                    new Setting("xinsheng.channel.wechat.app-id", "of the official account"),
                    new Setting("xinsheng.channel.wechat.secret", "its secret"),
                    new Setting("xinsheng.channel.wechat.token", "for the signature of callbacks")));

    /** @param hint what the value looks like */
    record Setting(String property, String hint) {

        String environmentVariable() {
            return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            List<Setting> missing = missing(environment);
            if (!missing.isEmpty()) {
                throw new MissingSettings(missing);
            }
            if (environment.acceptsProfiles(Profiles.of("embedded"))) {
                throw new IllegalStateException("The profiles production and embedded exclude each other");
            }
        }
    }

    static List<Setting> missing(ConfigurableEnvironment environment) {
        List<Setting> missing = new ArrayList<>(absent(ALWAYS, environment));
        for (List<Setting> channel : CHANNELS) {
            List<Setting> absent = absent(channel, environment);
            if (absent.size() < channel.size()) {
                missing.addAll(absent);
            }
        }
        return missing;
    }

    private static List<Setting> absent(List<Setting> settings, ConfigurableEnvironment environment) {
        return settings.stream()
                .filter(setting -> !isGiven(setting.property(), environment))
                .toList();
    }

    /** As a value, or as a list or map of values. */
    private static boolean isGiven(String property, ConfigurableEnvironment environment) {
        if (!environment.getProperty(property, "").isBlank()) {
            return true;
        }
        ConfigurationPropertyName name = ConfigurationPropertyName.of(property);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
