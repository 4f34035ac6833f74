package org.xinsheng.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Gives the embedded default what has to be made on the spot: the data directory and the master key in it. */
class EmbeddedDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String KEY = "xinsheng.crypto.key";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("embedded")) && !environment.containsProperty(KEY)) {
            Path dataDir = Path.of(environment.getProperty("xinsheng.data-dir", "./var"));
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("embedded defaults", Map.of(KEY, masterKey(dataDir))));
        }
    }

    private static String masterKey(Path dataDir) {
        try {
            Files.createDirectories(dataDir);
            return GeneratedKey.in(dataDir);
        } catch (IOException e) {
            throw new UnusableDataDirectory(dataDir, e);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
