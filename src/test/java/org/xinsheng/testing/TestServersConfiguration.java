package org.xinsheng.testing;

import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Points a test's context at the shared servers, with an empty database of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class TestServersConfiguration {

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails() {
        String url = TestServers.freshDatabase();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    @Bean
    DataRedisConnectionDetails redisConnectionDetails() {
        return new DataRedisConnectionDetails() {
            @Override
            public Standalone getStandalone() {
                return Standalone.of("127.0.0.1", TestServers.redisPort());
            }
        };
    }
}
