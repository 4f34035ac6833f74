package org.xinsheng.embedded;

import java.io.IOException;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Points the service at the embedded Redis. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
class EmbeddedRedisConfiguration {

    @Bean
    EmbeddedRedis embeddedRedis(DataDirectory dataDirectory) throws IOException {
        return new EmbeddedRedis(dataDirectory);
    }

    @Bean
    DataRedisConnectionDetails dataRedisConnectionDetails(EmbeddedRedis redis) {
        return new DataRedisConnectionDetails() {
            @Override
            public String getPassword() {
                return redis.password();
            }

            @Override
            public Standalone getStandalone() {
                return Standalone.of("127.0.0.1", redis.port());
            }
        };
    }
}
