package org.xinsheng.platform.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param maxFailures wrong passwords in a row for one user name before it is made to wait
 * @param maxFailuresPerAddress wrong passwords from one network address before it is made to wait; offices share one
 * @param pause how long after the last failure
 * @param stayLoggedIn how long a log-in lasts, also across restarts and nodes
 */
@ConfigurationProperties("xinsheng.login")
record LoginSettings(
        @DefaultValue("10") int maxFailures,
        @DefaultValue("100") int maxFailuresPerAddress,
        @DefaultValue("10m") Duration pause,
        @DefaultValue("12h") Duration stayLoggedIn) {}
