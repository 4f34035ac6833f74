package org.xinsheng.command.converse;

import java.security.SecureRandom;
import java.util.Base64;
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
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getEncoder().encodeToString(random);
        return new ThrowawayService(new SpringApplicationBuilder(XinshengApplication.class)
                .web(WebApplicationType.SERVLET)
                .profiles("converse")
                .properties(Map.of("xinsheng.crypto.key", secret, "xinsheng.demo.password", secret))
                .run());
    }

    Replay replay() {
        return context.getBean(Replay.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
