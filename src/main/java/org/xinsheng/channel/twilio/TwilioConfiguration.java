package org.xinsheng.channel.twilio;

import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinsheng.channel.InboundSink;

/** Everything that SMS through Twilio needs; nothing of it is there without an account. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("xinsheng.channel.twilio.account-sid")
class TwilioConfiguration {

    @Bean
    OurNumbers ourTwilioNumbers(Environment environment, TwilioSettings settings) {
        return OurNumbers.from(environment, settings.defaultRegion());
    }

    @Bean
    Urls twilioUrls(TwilioSettings settings, Environment environment) {
        return new Urls(settings, environment);
    }

    @Bean
    TwilioApi twilioApi(TwilioSettings settings, Urls urls) {
        return new TwilioApi(settings, urls);
    }

    @Bean
    TwilioSender twilioSender(TwilioApi api, Urls urls) {
        return new TwilioSender(api, urls);
    }

    @Bean
    RequestSignature twilioSignature(TwilioSettings settings) {
        return new RequestSignature(settings.authToken());
    }

    @Bean
    InboundReader twilioInboundReader(OurNumbers numbers) {
        return new InboundReader(numbers);
    }

    @Bean
    ReceiptReader twilioReceiptReader() {
        return new ReceiptReader();
    }

    @Bean
    InboundReconciliation twilioInboundReconciliation(
            TwilioSettings settings, TwilioApi api, OurNumbers numbers, JdbcClient jdbc, InboundSink inbox) {
        return new InboundReconciliation(
                api, numbers, new LookMarks(jdbc, numbers, settings), inbox, new ListedMessages(numbers));
    }

    @Bean
    WarmUp twilioWarmUp(TwilioApi api) {
        return new WarmUp(api);
    }

    /** The SDK loads some two thousand classes at its first call: that is not to happen while a worker waits. */
    record WarmUp(TwilioApi api) {

        @EventListener(ApplicationReadyEvent.class)
        void load() {
            Thread.ofPlatform().daemon().name("twilio-warm-up").start(() -> {
                try {
                    api.warmUp();
                } catch (RuntimeException e) {
                    LoggerFactory.getLogger(WarmUp.class).warn("Twilio's SDK could not be loaded early", e);
                }
            });
        }
    }
}
