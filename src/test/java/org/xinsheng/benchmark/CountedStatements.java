package org.xinsheng.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what goes to the database and comes back while it is switched on: figures that no noise touches. */
final class CountedStatements implements BeanPostProcessor {

    private volatile boolean on;
    private Counts counts = new Counts(0, 0, 0, 0);
    private final Map<String, Statement> bySql = new TreeMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    Counts during(Runnable work) {
        counts = new Counts(0, 0, 0, 0);
        on = true;
        try {
            work.run();
        } finally {
            on = false;
        }
        return counts;
    }

    /** What takes longest in all, for looking at. */
    synchronized void print(int statements) {
        bySql.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().micros()))
                .limit(statements)
                .forEach(e -> System.out.println(e.getValue() + "  " + e.getKey()));
        bySql.clear();
    }

    /** @param longest in microseconds, as the sum */
    record Statement(long count, long micros, long longest) {

        Statement plus(long more) {
            return new Statement(count + 1, micros + more, Math.max(longest, more));
        }

        @Override
        public String toString() {
            return "%6d times  mean %6d µs  longest %7d µs".formatted(count, micros / count, longest);
        }
    }

    /**
     * @param bytes of parameters and of results
     */
    record Counts(long statements, long read, long written, long bytes) {

        Counts plus(Counts more) {
            return new Counts(
                    statements + more.statements, read + more.read, written + more.written, bytes + more.bytes);
        }

        String each(long turns) {
            return "%5.1f statements, %6.1f rows read, %5.1f written, %6.1f kB"
                    .formatted(
                            statements / (double) turns,
                            read / (double) turns,
                            written / (double) turns,
                            bytes / 1024.0 / turns);
        }
    }

    private synchronized void add(long statements, long read, long written, long bytes) {
        counts = counts.plus(new Counts(statements, read, written, bytes));
    }

    private synchronized void ran(String sql, long micros) {
        bySql.put(sql, bySql.getOrDefault(sql, new Statement(0, 0, 0)).plus(micros));
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return on ? proxy(Connection.class, connection, "") : connection;
        }
    }

    private <T> T proxy(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> counted(type, target, method, arguments, sql)));
    }

    private Object counted(Class<?> type, Object target, Method method, Object[] arguments, String sql)
            throws Throwable {
        Object result;
        long start = System.nanoTime();
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        String name = method.getName();
        if (type == Connection.class) {
            return result instanceof PreparedStatement s
                    ? proxy(PreparedStatement.class, s, (String) arguments[0])
                    : result;
        }
        if (type == PreparedStatement.class) {
            if (name.startsWith("set") && arguments != null && arguments.length >= 2) {
                add(0, 0, 0, size(arguments[1]));
            }
            if (name.startsWith("execute")) {
                ran(sql.replaceAll("\\s+", " "), (System.nanoTime() - start) / 1000);
                add(1, 0, result instanceof Integer n ? n : 0, 0);
            }
            return result instanceof ResultSet rows ? proxy(ResultSet.class, rows, sql) : result;
        }
        if (name.equals("next")) {
            add(0, Boolean.TRUE.equals(result) ? 1 : 0, 0, 0);
        } else if (name.startsWith("get")) {
            add(0, 0, 0, size(result));
        }
        return result;
    }

    private static long size(Object value) {
        return switch (value) {
            case null -> 0;
            case byte[] bytes -> bytes.length;
            case String text -> text.getBytes(StandardCharsets.UTF_8).length;
            case Object[] array -> {
                long sum = 0;
                for (Object element : array) {
                    sum += size(element);
                }
                yield sum;
            }
            default -> 8;
        };
    }
}
