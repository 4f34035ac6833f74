package org.xinsheng.command.converse;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.xinsheng.XinshengApplication;

/** The whole service on a database that is gone afterwards; it listens on no port. */
final class ThrowawayService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private ThrowawayService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static ThrowawayService start() {
        return start(Versions.OF_THE_JAR);
    }

    static ThrowawayService start(Versions versions) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getEncoder().encodeToString(random);
        Map<String, Object> properties = new HashMap<>(versions.properties());
        properties.put("xinsheng.crypto.key", secret);
        properties.put("xinsheng.demo.password", secret);
        return new ThrowawayService(new SpringApplicationBuilder(XinshengApplication.class)
                .web(WebApplicationType.SERVLET)
                .profiles("converse")
                .properties(properties)
                .run());
    }

    Replay replay() {
        return context.getBean(Replay.class);
    }

    /** A part of it, to look at. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
