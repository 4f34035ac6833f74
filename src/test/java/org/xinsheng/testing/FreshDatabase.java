package org.xinsheng.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** An empty database with all migrations, for tests of rows and locks that need no Spring context. */
public final class FreshDatabase implements AutoCloseable {

    private final HikariDataSource dataSource = new HikariDataSource();

    public FreshDatabase() {
        dataSource.setJdbcUrl(TestServers.freshDatabase());
        dataSource.setUsername("postgres");
        dataSource.setPassword("postgres");
        dataSource.setMaximumPoolSize(20);
        Flyway.configure().dataSource(dataSource).load().migrate();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public PlatformTransactionManager transactions() {
        return new JdbcTransactionManager(dataSource);
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
