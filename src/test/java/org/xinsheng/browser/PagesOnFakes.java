package org.xinsheng.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ClockControl;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.KeyedHash;
import org.xinsheng.core.WakeUps;
import org.xinsheng.dialog.Conversations;
import org.xinsheng.dialog.DialogLab;
import org.xinsheng.dialog.Texts;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.WorkCalendar;
import org.xinsheng.extraction.Extractor;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.pages.PageHeaders;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.Alarms;
import org.xinsheng.routing.CaseFiles;
import org.xinsheng.routing.CaseOperations;
import org.xinsheng.routing.FirstContact;
import org.xinsheng.testing.TestServersConfiguration;

/**
 * The pages alone, on {@link FakeWorld}: for looks, keys and words. What happens behind them is tested elsewhere. Not
 * marked as a configuration, so that no scan of the whole application finds it.
 */
@EnableAutoConfiguration
@ConfigurationPropertiesScan({"org.xinsheng.site", "org.xinsheng.simulator", "org.xinsheng.console"})
@ComponentScan({"org.xinsheng.site", "org.xinsheng.console", "org.xinsheng.simulator", "org.xinsheng.pages"})
@Import(TestServersConfiguration.class)
class PagesOnFakes {

    @Bean
    FakeWorld world() {
        return new FakeWorld();
    }

    @Bean
    SecurityFilterChain fakeLogin(HttpSecurity http) throws Exception {
        return PageHeaders.on(http)
                .authorizeHttpRequests(r -> r.requestMatchers("/console", "/console/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(f -> f.loginPage("/login").defaultSuccessUrl("/console"))
                .logout(l -> l.logoutSuccessUrl("/login?out"))
                .csrf(c -> c.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .build();
    }

    @Bean
    UserDetailsService accounts() {
        return new InMemoryUserDetailsManager(
                User.withUsername("operator").password("{noop}test").build(),
                User.withUsername("housing").password("{noop}test").build());
    }

    @Bean
    Clock clock(FakeWorld world) {
        return world.clock();
    }

    @Bean
    Extractor extractor() {
        return Extractor.load();
    }

    @Bean
    OurAddresses ours() {
        return (region, channel) -> Optional.of(new ChannelAddress(channel, "+8653500012345"));
    }

    @Bean
    KeyedHash hash() {
        return (purpose, value) -> Integer.toHexString((purpose + value).hashCode());
    }

    @Bean
    ClockControl clockControl() {
        return new ClockControl() {
            private Duration ahead = Duration.ZERO;

            @Override
            public void advance(Duration by) {
                ahead = ahead.plus(by);
            }

            @Override
            public void advanceTo(Instant instant) {}

            @Override
            public Duration ahead() {
                return ahead;
            }
        };
    }

    @Bean
    WakeUps wakeUps() {
        return task -> {};
    }

    @Bean
    DueTask task() {
        return new DueTask() {
            @Override
            public String name() {
                return "fake";
            }

            @Override
            public int runDue(Instant now) {
                return 0;
            }
        };
    }

    @Bean
    Texts wordings() {
        return (region, channel, template, values) -> template + values;
    }

    @Bean
    WorkCalendar calendar() {
        return new WorkCalendar() {
            @Override
            public boolean isWorkday(java.time.LocalDate day) {
                return true;
            }

            @Override
            public boolean isLoaded(int year) {
                return true;
            }

            @Override
            public Instant afterWorkdays(Instant from, int workdays) {
                return from.plus(Duration.ofDays(workdays));
            }

            @Override
            public Instant afterDays(Instant from, int days) {
                return from.plus(Duration.ofDays(days));
            }
        };
    }

    @Bean
    InboundSink inbound(FakeWorld world) {
        return world.inbound;
    }

    @Bean
    ReceivedTexts receivedTexts(FakeWorld world) {
        return world.texts;
    }

    @Bean
    SentTexts sentTexts(FakeWorld world) {
        return world.sent;
    }

    @Bean
    Conversations conversations(FakeWorld world) {
        return world.conversations;
    }

    @Bean
    DialogLab lab(FakeWorld world) {
        return world.lab;
    }

    @Bean
    Clues clues(FakeWorld world) {
        return world.clues;
    }

    @Bean
    CaseFiles caseFiles(FakeWorld world) {
        return world.files;
    }

    @Bean
    CaseOperations caseOperations(FakeWorld world) {
        return world.operations;
    }

    @Bean
    FirstContact firstContact(FakeWorld world) {
        return world.firstContact;
    }

    @Bean
    Alarms alarms(FakeWorld world) {
        return world.alarms;
    }

    @Bean
    ReporterVault vault(FakeWorld world) {
        return world.vault;
    }

    @Bean
    Directory directory(FakeWorld world) {
        return world.directory;
    }
}
