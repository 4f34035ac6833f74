package org.xinsheng.directory;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param demoCity whether the demo city 烟台 with its invented staff is written into an empty directory
 * @param cityFile a YAML file like {@code demo-city.yaml} whose units, staff and shifts are added at the start; what is
 *     in the directory already stays as it is
 * @param calendarDir where files such as {@code 2027.properties} are looked for before the ones that come with the
 *     service, so that a newly announced year needs no new version
 * @param refresh how old the units and staff in memory may get; changes made on another node are seen after that
 */
@ConfigurationProperties("xinsheng.directory")
record DirectorySettings(
        @DefaultValue("false") boolean demoCity,
        @Nullable Path cityFile,
        @Nullable Path calendarDir,
        @DefaultValue("30s") Duration refresh) {}
