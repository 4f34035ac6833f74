package org.xinsheng.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param password for all staff of the demo city; without one it is made up and printed once
 */
@ConfigurationProperties("xinsheng.demo")
record DemoSettings(@Nullable String password) {

    @Override
    public String toString() {
        return "DemoSettings";
    }
}
