package org.xinsheng.dialog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dir where intake.yaml and texts.yaml are read from, ending in a slash: {@code classpath:/dialogs/} or
 *     {@code file:/etc/xinsheng/dialogs/}
 */
@ConfigurationProperties("xinsheng.dialogs")
record DialogSettings(@DefaultValue("classpath:/dialogs/") String dir) {}
