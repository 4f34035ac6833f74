package org.xinsheng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.xinsheng.command.Commands;

/**
 * The one deployable. Without arguments it is the service; with a command ({@code check}, {@code extract}, {@code converse},
 * {@code link}, {@code train}) it does that piece of work and ends.
 */
@Modulithic(systemName = "xinsheng", sharedModules = "core")
@SpringBootApplication
@ConfigurationPropertiesScan
public class XinshengApplication {

    public static void main(String[] args) {
        if (Commands.isCommand(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(XinshengApplication.class, args);
    }
}
