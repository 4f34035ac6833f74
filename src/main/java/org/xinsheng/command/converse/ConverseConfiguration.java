package org.xinsheng.command.converse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.xinsheng.channel.ChannelSender;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.WakeUps;
import org.xinsheng.dialog.Conversations;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.Alarms;

/** The service without a world around it: a clock that we move, and senders that only remember. */
@Configuration(proxyBeanMethods = false)
@Profile("converse")
class ConverseConfiguration {

    private static final String OUR_NUMBER = "+8653512345";

    /** In a temporary directory that is removed when it is closed; nothing in it has to survive a crash. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres throwawayPostgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "off")
                .start();
    }

    @Bean
    JdbcConnectionDetails throwawayConnection(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl("postgres", "postgres");
            }
        };
    }

    @Bean
    @Primary
    VirtualClock virtualClock() {
        return new VirtualClock(Instant.parse("2025-01-01T01:00:00Z"));
    }

    @Bean
    SentLog sentLog(VirtualClock clock) {
        return new SentLog(clock);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ChannelSender smsLog(SentLog log) {
        return log.sender(ChannelType.SMS);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ChannelSender weChatLog(SentLog log) {
        return log.sender(ChannelType.WECHAT);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ChannelSender webChatLog(SentLog log) {
        return log.sender(ChannelType.WEBCHAT);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    OurAddresses everyChannel() {
        return (region, channel) -> Optional.of(ours(channel));
    }

    /** Everything is driven by the replay. */
    @Bean
    @Primary
    WakeUps noWakeUps() {
        return taskName -> {};
    }

    @Bean
    TurnLog turnLog() {
        return new TurnLog();
    }

    @Bean
    Replay replay(
            VirtualClock clock,
            SentLog sent,
            InboundSink sink,
            List<DueTask> tasks,
            ReceivedTexts received,
            SentTexts outbox,
            Conversations conversations,
            ReporterVault vault,
            Clues clues,
            Alarms alarms,
            TurnLog log) {
        return new Replay(
                new VirtualTime(clock, tasks, received, outbox),
                sent,
                sink,
                received,
                new Outcome(conversations, vault, clues, alarms),
                log);
    }

    static ChannelAddress ours(ChannelType channel) {
        return new ChannelAddress(channel, channel == ChannelType.SMS ? OUR_NUMBER : "xinsheng");
    }
}
