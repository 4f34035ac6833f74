package org.xinsheng.routing;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param alarmEscalation after how long without an acknowledgement the next person is alerted
 */
@Validated
@ConfigurationProperties("xinsheng.routing")
record RoutingSettings(
        @NotNull @DurationMin(seconds = 1) @DefaultValue("3m")
        Duration alarmEscalation) {}
