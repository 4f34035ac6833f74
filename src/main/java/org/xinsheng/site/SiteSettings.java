package org.xinsheng.site;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.xinsheng.core.RegionCode;

/**
 * @param serviceRegion whose chat {@code /chat} is; without one, the first that has a profile
 * @param textsPerMinute how many texts one chat takes a minute
 * @param textsPerMinuteAndAddress how many texts all chats of one network address take a minute: a whole site may share
 *     one
 * @param remember how long a browser keeps its chat
 */
@Validated
@ConfigurationProperties("xinsheng.site")
record SiteSettings(
        @Nullable RegionCode serviceRegion,
        @DefaultValue("20") @Min(1) int textsPerMinute,
        @DefaultValue("200") @Min(1) int textsPerMinuteAndAddress,
        @DefaultValue("180d") Duration remember) {}
