package org.xinsheng.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.xinsheng.XinshengApplication;
import org.xinsheng.core.ClockControl;
import org.xinsheng.core.DueTask;
import org.xinsheng.testing.TestPhone;

/**
 * Measures the way of a text through the whole service on the embedded PostgreSQL with its durable settings: webhook to
 * durable row and answer, beside a plain single insert on the same database in the same run; then turn to outbox row.
 *
 * <p>{@code ./mvnw -q -Dquick -Pbenchmark test-compile exec:exec}
 */
public final class SpineBenchmark {

    private static final int CLIENTS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration MEASURED = Duration.ofSeconds(12);
    private static final int CONVERSATIONS = 2_000;

    private final ConfigurableApplicationContext context;
    private final TestPhone phone;
    private final AtomicInteger worker = new AtomicInteger();

    private SpineBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
        String url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        this.phone = new TestPhone(url, "https://sms.example.invalid", "secret", "ACbenchmark", "+8653512345");
    }

    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("xinsheng-benchmark");
        try (var context = new SpringApplicationBuilder(XinshengApplication.class, TurnTimes.class)
                .profiles("embedded")
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--xinsheng.data-dir=" + data,
                        "--xinsheng.tasks.enabled=false",
                        "--xinsheng.channel.twilio.account-sid=ACbenchmark",
                        "--xinsheng.channel.twilio.auth-token=secret",
                        "--xinsheng.channel.twilio.from=+8653512345",
                        "--xinsheng.channel.twilio.public-url=https://sms.example.invalid")) {
            new SpineBenchmark(context).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        prepareBaseline();
        load(this::insert, WARM_UP);
        load(this::text, WARM_UP);
        // In turn, so that a noisy machine is noisy for both.
        for (int round = 1; round <= 2; round++) {
            Times inserts = load(this::insert, MEASURED);
            Times webhooks = load(this::text, MEASURED);
            System.out.printf("round %d  single insert, %d connections   %s%n", round, CLIENTS, inserts);
            System.out.printf("round %d  webhook to row and answer       %s%n", round, webhooks);
            System.out.printf("round %d  ratio %.2f%n", round, webhooks.perSecond() / inserts.perSecond());
        }
        turns();
    }

    private void turns() throws Exception {
        clearOpenTexts();
        worker.set(1_000_000);
        for (int i = 0; i < CONVERSATIONS; i++) {
            text();
        }
        context.getBean(ClockControl.class).advance(Duration.ofMinutes(3));
        TurnTimes times = context.getBean(TurnTimes.class);
        long start = System.nanoTime();
        runUntilIdle("intake.texts");
        runUntilIdle("intake.turns");
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("turn to outbox row                        %s%n", times.measured());
        System.out.printf(
                "%d turns with danger check, one loop: %.1f turns/s%n", CONVERSATIONS, CONVERSATIONS / seconds);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "heap in use after GC: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024));
    }

    private void runUntilIdle(String name) {
        DueTask task = context.getBeansOfType(DueTask.class).values().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
        Clock clock = context.getBean(Clock.class);
        while (task.runDue(clock.instant()) > 0) {
            // until nothing is due
        }
    }

    private Times load(Callable<?> action, Duration duration) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        Callable<Stream<Long>> client = () -> {
            Stream.Builder<Long> times = Stream.builder();
            for (long now = System.nanoTime(); now < end; ) {
                action.call();
                long then = System.nanoTime();
                times.add(then - now);
                now = then;
            }
            return times.build();
        };
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Stream<Long>>> clients =
                    IntStream.range(0, CLIENTS).mapToObj(i -> client).toList();
            List<Stream<Long>> all = pool.invokeAll(clients).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            return Times.of(all.stream().flatMap(times -> times), duration.toNanos() / 1e9);
        }
    }

    private Object text() {
        int n = worker.incrementAndGet();
        var answer = phone.text(
                "+861%010d".formatted(3_000_000_000L + n),
                "我们%d个人在福山区望海楼%d期抹灰 工头丛大河欠%d元 3月到5月的".formatted(2 + n % 20, 1 + n % 9, 3000 + n));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("HTTP " + answer.statusCode());
        }
        return answer;
    }

    private void prepareBaseline() throws SQLException {
        execute("CREATE TABLE benchmark_insert (id uuid PRIMARY KEY, body bytea NOT NULL, at timestamptz NOT NULL)");
    }

    private void clearOpenTexts() throws SQLException {
        execute("TRUNCATE intake_text");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = context.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Object insert() throws SQLException {
        try (Connection connection = context.getBean(DataSource.class).getConnection();
                var statement = connection.prepareStatement("INSERT INTO benchmark_insert VALUES (?, ?, now())")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setBytes(2, new byte[600]);
            return statement.executeUpdate();
        }
    }

    /** Latencies of one kind of action. */
    record Times(long count, double perSecond, double medianMillis, double p99Millis) {

        static Times of(Stream<Long> nanos, double seconds) {
            long[] sorted = nanos.mapToLong(Long::longValue).sorted().toArray();
            return new Times(sorted.length, sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.99));
        }

        private static double at(long[] sorted, double share) {
            return sorted.length == 0
                    ? 0
                    : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)]
                            / (double) TimeUnit.MILLISECONDS.toNanos(1);
        }

        @Override
        public String toString() {
            return "%8.0f/s  median %6.2f ms  p99 %7.2f ms".formatted(perSecond, medianMillis, p99Millis);
        }
    }
}
