package org.xinsheng.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinsheng.XinshengApplication;
import org.xinsheng.benchmark.InventedTexts.Case;
import org.xinsheng.benchmark.TurnDriver.Took;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.linking.Linker;

/**
 * Measures turns with many conversations stored: everything from the look for what is due to the commit with the reply in
 * the outbox. Then how the cost of a turn grows with its conversation, and how many turns a node works on in a second.
 * Every fifth turn is counted instead of timed.
 *
 * <p>{@code ./mvnw -q -Dquick -Pbenchmark test-compile exec:exec -Dbenchmark.class=org.xinsheng.benchmark.TurnBenchmark}
 */
public final class TurnBenchmark {

    private static final int STORED = Integer.getInteger("benchmark.stored", 100_000);
    private static final int WORKERS = Integer.getInteger("benchmark.workers", 500);

    /** How many of the statements that take longest are shown. */
    private static final int STATEMENTS = Integer.getInteger("benchmark.statements", 0);

    /** A data directory that an earlier run has filled; empty to fill a new one. */
    private static final String FILLED = System.getProperty("benchmark.data", "");

    private static final int ORIGINALS = 300;
    private static final int COUNTED = 5;
    private static final int AT_ONCE = 400;
    private static final List<Integer> LENGTHS = List.of(10, 100, 250, 500);
    private static final int AROUND = 9;

    private final ApplicationContext context;
    private final TurnDriver driver;
    private final CountedStatements statements;
    /** Neither workers nor cases of an earlier run in the same store are met again. */
    private final int strangers;

    private final InventedTexts texts;

    private TurnBenchmark(ApplicationContext context) {
        this.context = context;
        this.driver = new TurnDriver(context);
        this.statements = context.getBean(CountedStatements.class);
        this.strangers = JdbcClient.create(context.getBean(JdbcTemplate.class))
                .sql("SELECT count(*) FROM intake_conversation")
                .query(Integer.class)
                .single();
        this.texts = new InventedTexts(42 + strangers);
    }

    private ChannelAddress worker(ChannelType channel, int number) {
        return TurnDriver.worker(channel, strangers + number);
    }

    public static void main(String[] arguments) throws Exception {
        Path data = FILLED.isEmpty() ? Files.createTempDirectory("xinsheng-benchmark") : Path.of(FILLED);
        try (var context = new SpringApplicationBuilder(XinshengApplication.class, CountedStatements.class)
                .profiles("embedded")
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--xinsheng.data-dir=" + data,
                        "--xinsheng.tasks.enabled=false")) {
            new TurnBenchmark(context).run();
        }
        System.exit(0);
    }

    private void run() {
        driver.all();
        originals();
        if (FILLED.isEmpty()) {
            store();
        }
        mixed(WORKERS / 5, 1_000_000);
        statements.print(0);
        mixed(WORKERS, 2_000_000).print();
        statements.print(STATEMENTS);
        growing("web chat", ChannelType.WEBCHAT, 4, (c, i) -> i == 0 ? texts.report(c) : texts.anything(c));
        growing("call", ChannelType.HOTLINE, 2, texts::call);
        atOnce();
    }

    /** Real conversations that the others are copies of; they warm the service up. */
    private void originals() {
        for (int i = 0; i < ORIGINALS; i++) {
            Case c = texts.next();
            ChannelAddress worker = worker(i % 2 == 0 ? ChannelType.SMS : ChannelType.WEBCHAT, i);
            List.of(texts.report(c), texts.answer(c), texts.anything(c)).forEach(text -> driver.turn(worker, text));
        }
    }

    private void store() {
        long start = System.nanoTime();
        long stored =
                new ManyConversations(context.getBean(JdbcTemplate.class), context.getBean(Linker.class)).fill(STORED);
        System.out.printf("%,d conversations stored in %.0f s%n", stored, (System.nanoTime() - start) / 1e9);
    }

    private Measured<String> mixed(int workers, int firstWorker) {
        Measured<String> measured = new Measured<>();
        for (int i = 0; i < workers; i++) {
            Case c = texts.next();
            boolean counting = i % COUNTED == 0;
            ChannelAddress worker = worker(i % 2 == 0 ? ChannelType.SMS : ChannelType.WEBCHAT, firstWorker + i);
            measured.turn("new report", worker, texts.report(c), counting);
            measured.turn("answer", worker, texts.answer(c), counting);
            measured.turn("correction", worker, texts.correction(), counting);
            measured.turn("status", worker, texts.status(), counting);
        }
        return measured;
    }

    /** Several conversations in turn, so that a noisy machine is noisy for all lengths. */
    private void growing(String name, ChannelType channel, int conversations, BiFunction<Case, Integer, String> told) {
        Measured<Integer> measured = new Measured<>();
        List<Case> cases =
                IntStream.range(0, conversations).mapToObj(i -> texts.next()).toList();
        for (int i = 0; i < LENGTHS.getLast(); i++) {
            int length = i + 1;
            int near = LENGTHS.stream()
                    .filter(l -> Math.abs(l - length) <= AROUND)
                    .findFirst()
                    .orElse(0);
            for (int w = 0; w < conversations; w++) {
                ChannelAddress worker = worker(channel, 3_000_000 + w);
                measured.turn(near, worker, told.apply(cases.get(w), i), near > 0 && i % COUNTED == 0);
            }
        }
        System.out.println(name + ", by the number of messages");
        measured.print();
        Percentiles first = Percentiles.of(measured.took.get(LENGTHS.getFirst()));
        Percentiles last = Percentiles.of(measured.took.get(LENGTHS.getLast()));
        System.out.printf(
                "ratio of medians, message %d to message %d: %.2f, of processor time %.2f%n",
                LENGTHS.getLast(),
                LENGTHS.getFirst(),
                last.median() / first.median(),
                last.medianCpu() / first.medianCpu());
    }

    private void atOnce() {
        for (int i = 0; i < AT_ONCE; i++) {
            driver.accept(worker(ChannelType.SMS, 4_000_000 + i), texts.report(texts.next()));
        }
        System.out.printf("%d reports at once: %.0f turns a second%n", AT_ONCE, AT_ONCE / driver.all());
    }

    /** Turns of several kinds. */
    private final class Measured<K> {
        private final Map<K, List<Took>> took = new LinkedHashMap<>();
        private final Map<K, CountedStatements.Counts> counts = new LinkedHashMap<>();
        private final Map<K, Integer> counted = new LinkedHashMap<>();

        void turn(K kind, ChannelAddress worker, String text, boolean counting) {
            if (counting) {
                var more = statements.during(() -> driver.turn(worker, text));
                counts.merge(kind, more, CountedStatements.Counts::plus);
                counted.merge(kind, 1, Integer::sum);
            } else {
                took.computeIfAbsent(kind, k -> new ArrayList<>()).add(driver.turn(worker, text));
            }
        }

        void print() {
            System.out.printf(
                    "load average %.1f on %d processors%n",
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.getRuntime().availableProcessors());
            took.forEach((kind, times) -> System.out.printf("%-12s %s%n", kind, Percentiles.of(times)));
            var all = took.values().stream().flatMap(List::stream).toList();
            System.out.printf("%-12s %s%n", "all", Percentiles.of(all));
            counts.forEach((kind, sum) -> System.out.printf("%-12s %s%n", kind, sum.each(counted.get(kind))));
        }
    }
}
