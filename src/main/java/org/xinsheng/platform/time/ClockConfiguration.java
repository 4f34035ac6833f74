package org.xinsheng.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnProperty(name = "xinsheng.clock.movable", havingValue = "false", matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("!production")
    @ConditionalOnProperty("xinsheng.clock.movable")
    MovableClock movableClock(ClockSettings settings, ApplicationEventPublisher events) {
        Consumer<Instant> moved = now -> events.publishEvent(new ClockMoved(now));
        if (settings.file() == null) {
            return new MovableClock(Clock.systemUTC(), Duration.ZERO, ahead -> {}, moved);
        }
        OffsetFile file = new OffsetFile(settings.file());
        return new MovableClock(Clock.systemUTC(), file.read(), file::write, moved);
    }
}
