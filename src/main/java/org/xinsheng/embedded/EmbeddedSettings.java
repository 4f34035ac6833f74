package org.xinsheng.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dataDir holds everything that the embedded default writes
 */
@ConfigurationProperties("xinsheng")
record EmbeddedSettings(@DefaultValue("./var") Path dataDir) {}
