package org.xinsheng.platform.time;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param movable whether the clock can be moved forward; only in the demo and in tests
 * @param file where the offset is kept, so that time does not go back with a restart; null to forget it
 */
@ConfigurationProperties("xinsheng.clock")
record ClockSettings(
        @DefaultValue("false") boolean movable, @Nullable Path file) {}
