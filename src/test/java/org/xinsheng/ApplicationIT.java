package org.xinsheng;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
class ApplicationIT {

    @Autowired
    JdbcClient jdbc;

    @Test
    void startsOnAnEmptyDatabase() {
        assertThat(jdbc.sql("SELECT count(*) FROM flyway_schema_history WHERE success")
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
