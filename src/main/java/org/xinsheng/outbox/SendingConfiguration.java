package org.xinsheng.outbox;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinsheng.core.ChannelType;

/** One sending task for each channel on which texts can be sent. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    private final Senders senders;
    private final Attempts attempts;
    private final Outcomes outcomes;
    private final OutboxSettings settings;
    private final Clock clock;

    SendingConfiguration(Senders senders, Attempts attempts, Outcomes outcomes, OutboxSettings settings, Clock clock) {
        this.senders = senders;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    Sending smsSending() {
        return on(ChannelType.SMS);
    }

    @Bean
    Sending webChatSending() {
        return on(ChannelType.WEBCHAT);
    }

    @Bean
    Sending weChatSending() {
        return on(ChannelType.WECHAT);
    }

    private Sending on(ChannelType channel) {
        return new Sending(channel, senders, attempts, outcomes, settings, clock);
    }
}
