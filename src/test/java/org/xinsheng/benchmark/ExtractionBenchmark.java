package org.xinsheng.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.xinsheng.extraction.Extractor;

/**
 * Times the reading of messages on one thread, everything switched on, beside HanLP finding organisations, places and
 * people alone in the same messages, in turn within one run; then how the time grows with the length of a letter, how
 * long a fresh process takes until it can read, and what models and gazetteer hold of the heap.
 *
 * <p>{@code ./mvnw -q -Dquick -Pbenchmark test-compile exec:exec
 * -Dbenchmark.class=org.xinsheng.benchmark.ExtractionBenchmark}
 */
public final class ExtractionBenchmark {

    private static final Instant RECEIVED = Instant.parse("2026-06-15T01:00:00Z");
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;
    private static final int STARTS = 5;
    private static final int LETTER = 2_000;

    private final List<String> messages = messages();
    private final Extractor extractor = Extractor.load();
    private final Segment hanlp = HanLP.newSegment()
            .enableOrganizationRecognize(true)
            .enablePlaceRecognize(true)
            .enableNameRecognize(true);
    private long kept;

    private ExtractionBenchmark() {}

    public static void main(String[] args) throws Exception {
        ExtractionBenchmark benchmark = new ExtractionBenchmark();
        benchmark.besideHanlp();
        benchmark.letters();
        benchmark.starts();
        System.out.printf("(%d)%n", benchmark.kept);
    }

    private void besideHanlp() {
        System.out.printf(
                "%d messages of %.0f characters, one thread%n",
                messages.size(),
                messages.stream().mapToInt(String::length).average().orElse(0));
        perSecond(this::extract, messages, WARM_UP);
        perSecond(this::segment, messages, WARM_UP);
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double theirs = perSecond(this::segment, messages, MEASURED);
            double ours = perSecond(this::extract, messages, MEASURED);
            ratios[round] = ours / theirs;
            System.out.printf(
                    "round %d  extract %7.0f/s   HanLP names alone %7.0f/s   ratio %.2f%n",
                    round + 1, ours, theirs, ratios[round]);
        }
        System.out.printf("median ratio %.2f%n", median(ratios));
    }

    private void letters() {
        String all = String.join("\n", messages);
        double single = 0;
        for (int times : new int[] {1, 2, 4}) {
            List<String> letter =
                    List.of(all.repeat(times * LETTER / all.length() + 1).substring(0, times * LETTER));
            perSecond(this::extract, letter, MEASURED);
            double millis = 1000 / perSecond(this::extract, letter, MEASURED);
            single = times == 1 ? millis : single;
            System.out.printf(
                    "letter of %5d characters %7.2f ms, %.2f times the first%n",
                    letter.getFirst().length(), millis, millis / single);
        }
    }

    private void starts() throws IOException, InterruptedException {
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long start = System.nanoTime();
            try (BufferedReader out = started().inputReader()) {
                out.readLine();
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        System.out.printf("start of a process until its first message is read: median %.2f s%n", median(seconds));
        try (BufferedReader out = started("heap").inputReader()) {
            String heap = out.lines().filter(line -> line.startsWith("heap")).collect(Collectors.joining());
            System.out.printf("heap of models and gazetteer: %.1f MB%n", Long.parseLong(heap.substring(5)) / 1048576.0);
        }
    }

    private static Process started(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReadyTime.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private int extract(String text) {
        return extractor.extract(text, RECEIVED).evidence().size();
    }

    private int segment(String text) {
        return hanlp.seg(text).size();
    }

    private double perSecond(ToIntFunction<String> reader, List<String> texts, Duration duration) {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        long count = 0;
        long now = start;
        while (now < end) {
            for (String text : texts) {
                kept += reader.applyAsInt(text);
            }
            count += texts.size();
            now = System.nanoTime();
        }
        return count * 1e9 / (now - start);
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages() {
        try (InputStream in = ExtractionBenchmark.class.getResourceAsStream("/benchmark/messages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
