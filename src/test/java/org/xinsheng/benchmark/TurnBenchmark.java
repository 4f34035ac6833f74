package org.xinsheng.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xinsheng.XinshengApplication;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ClockControl;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.RegionCode;
import org.xinsheng.linking.Linker;

/**
 * Measures turns with many conversations stored: everything from the look for what is due to the commit with the reply in
 * the outbox. Then how the cost of a turn grows with its conversation, and how many turns a node works on in a second.
 *
 * <p>{@code ./mvnw -q -Dquick -Pbenchmark test-compile exec:exec -Dbenchmark.class=org.xinsheng.benchmark.TurnBenchmark}
 */
public final class TurnBenchmark {

    private static final RegionCode CITY = new RegionCode("370600");
    private static final int STORED = Integer.getInteger("benchmark.stored", 100_000);
    private static final int ORIGINALS = 300;
    private static final int WORKERS = Integer.getInteger("benchmark.workers", 500);
    private static final int LONG = 500;
    private static final int AT_ONCE = 400;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int[] LENGTHS = {10, 100, 250, LONG};
    private static final int AROUND = 15;

    private final ConfigurableApplicationContext context;
    private final InboundSink inbox;
    private final ClockControl time;
    private final Clock clock;
    private final DueTask turns;
    private final CountedStatements statements;
    private final InventedTexts texts = new InventedTexts(42);
    private int sent;

    private TurnBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
        this.inbox = context.getBean(InboundSink.class);
        this.time = context.getBean(ClockControl.class);
        this.clock = context.getBean(Clock.class);
        this.turns = task("intake.turns");
        this.statements = context.getBean(CountedStatements.class);
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("xinsheng-benchmark");
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
        load();
        originals();
        load();
        long start = System.nanoTime();
        long stored =
                new ManyConversations(context.getBean(JdbcTemplate.class), context.getBean(Linker.class)).fill(STORED);
        System.out.printf("%,d conversations stored in %.0f s%n", stored, (System.nanoTime() - start) / 1e9);
        load();
        mixed(WORKERS / 5, false);
        mixed(WORKERS, true);
        load();
        growing("web chat", ChannelType.WEBCHAT, 4, c -> i -> i == 0 ? texts.report(c) : texts.anything(c));
        growing("call", ChannelType.HOTLINE, 2, c -> i -> texts.call(c, i));
        load();
        atOnce();
    }

    /** Real conversations that the others are copies of; they warm the service up. */
    private void originals() {
        for (int i = 0; i < ORIGINALS; i++) {
            InventedTexts.Case c = texts.next();
            ChannelAddress worker = worker(i % 2 == 0 ? ChannelType.SMS : ChannelType.WEBCHAT, i);
            turn(worker, texts.report(c));
            turn(worker, texts.answer(c));
            turn(worker, texts.anything(c));
        }
    }

    private void mixed(int workers, boolean told) {
        Map<String, List<Took>> nanos = new LinkedHashMap<>();
        Map<String, CountedStatements.Counts> counts = new LinkedHashMap<>();
        for (int i = 0; i < workers; i++) {
            InventedTexts.Case c = texts.next();
            ChannelAddress worker = worker(i % 2 == 0 ? ChannelType.SMS : ChannelType.WEBCHAT, sent + 100_000);
            Map<String, String> said = new LinkedHashMap<>();
            said.put("new report", texts.report(c));
            said.put("answer", texts.answer(c));
            said.put("correction", texts.correction());
            said.put("status", texts.status());
            boolean counting = i % 5 == 0;
            said.forEach((kind, text) -> {
                if (counting) {
                    counts.merge(kind, statements.during(() -> turn(worker, text)), CountedStatements.Counts::plus);
                } else {
                    nanos.computeIfAbsent(kind, k -> new ArrayList<>()).add(turn(worker, text));
                }
            });
        }
        if (told) {
            nanos.forEach((kind, times) -> System.out.printf("%-12s %s%n", kind, Percentiles.of(times)));
            System.out.printf(
                    "%-12s %s%n",
                    "all",
                    Percentiles.of(nanos.values().stream().flatMap(List::stream).toList()));
            counts.forEach((kind, all) -> System.out.printf("%-12s %s%n", kind, all.each((workers + 4) / 5)));
        }
    }

    /** Several conversations in turn, so that a noisy machine is noisy for all lengths. */
    private void growing(
            String name,
            ChannelType channel,
            int conversations,
            java.util.function.Function<InventedTexts.Case, IntFunction<String>> told) {
        List<ChannelAddress> workers = IntStream.range(0, conversations)
                .mapToObj(i -> worker(channel, 900_000 + i))
                .toList();
        List<IntFunction<String>> said =
                workers.stream().map(worker -> told.apply(texts.next())).toList();
        Map<Integer, List<Took>> nanos = new LinkedHashMap<>();
        Map<Integer, CountedStatements.Counts> counts = new LinkedHashMap<>();
        for (int i = 0; i < LONG; i++) {
            int at = i + 1;
            int near = Arrays.stream(LENGTHS)
                    .filter(length -> Math.abs(length - at) <= AROUND && at > 3)
                    .findFirst()
                    .orElse(0);
            for (int w = 0; w < conversations; w++) {
                ChannelAddress worker = workers.get(w);
                String text = said.get(w).apply(i);
                if (near > 0 && at % 3 == 0) {
                    counts.merge(near, statements.during(() -> turn(worker, text)), CountedStatements.Counts::plus);
                } else {
                    nanos.computeIfAbsent(near, k -> new ArrayList<>()).add(turn(worker, text));
                }
            }
        }
        Percentiles first = Percentiles.of(nanos.get(LENGTHS[0]));
        for (int length : LENGTHS) {
            Percentiles times = Percentiles.of(nanos.get(length));
            System.out.printf(
                    "%s, around message %3d  %s  ratio of medians %.2f, of CPU %.2f%n",
                    name, length, times, times.median() / first.median(), times.medianCpu() / first.medianCpu());
        }
        for (int length : LENGTHS) {
            long turnsCounted = IntStream.rangeClosed(4, LONG)
                            .filter(at -> at % 3 == 0 && near(at) == length)
                            .count()
                    * conversations;
            System.out.printf(
                    "%s, around message %3d  %s%n",
                    name, length, counts.get(length).each(turnsCounted));
        }
    }

    private static int near(int at) {
        return Arrays.stream(LENGTHS)
                .filter(length -> Math.abs(length - at) <= AROUND)
                .findFirst()
                .orElse(0);
    }

    /** Many workers at the same time. */
    private void atOnce() {
        for (int i = 0; i < AT_ONCE; i++) {
            accept(worker(ChannelType.SMS, 5_000_000 + i), texts.report(texts.next()));
        }
        time.advance(Duration.ofMinutes(2));
        long start = System.nanoTime();
        while (turns.runDue(clock.instant()) > 0) {
            // until nothing is due
        }
        System.out.printf(
                "%d reports at once: %.0f turns a second%n", AT_ONCE, AT_ONCE * 1e9 / (System.nanoTime() - start));
    }

    /** @return how long it took from the look for what is due until the reply was committed */
    private Took turn(ChannelAddress worker, String text) {
        accept(worker, text);
        time.advance(Duration.ofMinutes(2));
        long cpu = CPU.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int done = turns.runDue(clock.instant());
        Took took = new Took(System.nanoTime() - start, CPU.getCurrentThreadCpuTime() - cpu);
        if (done != 1) {
            throw new IllegalStateException(done + " turns instead of one");
        }
        return took;
    }

    private void accept(ChannelAddress worker, String text) {
        ChannelAddress ours =
                new ChannelAddress(worker.channel(), worker.channel() == ChannelType.SMS ? "+8653512345" : "xinsheng");
        InboundMessage.Origin origin = worker.channel() == ChannelType.HOTLINE
                ? InboundMessage.Origin.TRANSCRIPT
                : InboundMessage.Origin.WEBHOOK;
        inbox.accept(new InboundMessage(
                CITY,
                "benchmark-" + ++sent,
                worker,
                ours,
                text,
                0,
                text.getBytes(StandardCharsets.UTF_8),
                clock.instant(),
                origin));
    }

    private static ChannelAddress worker(ChannelType channel, int number) {
        return new ChannelAddress(
                channel, channel == ChannelType.WEBCHAT ? "worker-" + number : "+86199%08d".formatted(number));
    }

    private DueTask task(String name) {
        Predicate<DueTask> named = task -> task.name().equals(name);
        return context.getBeansOfType(DueTask.class).values().stream()
                .filter(named)
                .findFirst()
                .orElseThrow();
    }

    private static void load() {
        System.out.printf(
                "load average %.1f on %d cores%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /** By the clock, and by the processor time of the service itself, which other programs touch less. */
    record Took(long nanos, long cpu) {}

    /** In milliseconds. */
    record Percentiles(int count, double median, double p90, double p99, double medianCpu, double p99Cpu) {

        static Percentiles of(List<Took> took) {
            long[] sorted = took.stream().mapToLong(Took::nanos).sorted().toArray();
            long[] cpu = took.stream().mapToLong(Took::cpu).sorted().toArray();
            return new Percentiles(
                    sorted.length, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(cpu, 0.5), at(cpu, 0.99));
        }

        private static double at(long[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
        }

        @Override
        public String toString() {
            return "%5d turns  median %6.1f ms  p90 %6.1f ms  p99 %6.1f ms  CPU median %5.1f ms  p99 %5.1f ms"
                    .formatted(count, median, p90, p99, medianCpu, p99Cpu);
        }
    }
}
