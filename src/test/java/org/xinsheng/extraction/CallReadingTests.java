package org.xinsheng.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Incident;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;

/** Whole calls from pasted text to facts; see the head of {@code calls/calls.txt}. */
class CallReadingTests {

    private static final Instant RECEIVED = Instant.parse("2026-11-21T01:00:00Z");
    private static final EnumSet<Incident> GRAVE =
            EnumSet.of(Incident.THREAT_TO_LIFE, Incident.UNLAWFUL_MEANS, Incident.EXTREME);
    private static final Extractor EXTRACTOR = Extractor.load();

    record Call(List<String> head, String text) {
        @Override
        public String toString() {
            return String.join(" ", head);
        }
    }

    static Stream<Call> calls() throws IOException {
        try (InputStream in = Objects.requireNonNull(CallReadingTests.class.getResourceAsStream("/calls/calls.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("(?m)^= ").splitAsStream(all).skip(1).map(block -> {
                String[] parts = block.split("\n", 2);
                return new Call(List.of(parts[0].strip().split(" +")), parts[1]);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void factsAreTheCallers(Call call) {
        Extraction read = EXTRACTOR.extract(Transcript.split(call.text()), RECEIVED);

        SoftAssertions.assertSoftly(softly -> {
            for (String fact : call.head().subList(1, call.head().size())) {
                String[] parts = fact.split("=", 2);
                String found = found(parts[0], read.facts());
                softly.assertThat(Stream.of(parts[1].split("[,|]")).anyMatch(wanted -> agree(parts[0], wanted, found)))
                        .as("%s, found %s", fact, found)
                        .isTrue();
            }
            softly.assertThat(read.contradictions()).isEmpty();
        });
    }

    private static boolean agree(String key, String wanted, String found) {
        boolean name = List.of("谁欠", "工地", "地方").contains(key) && !wanted.equals("-") && !found.equals("-");
        return found.equals(wanted)
                || name && (found.contains(wanted) || wanted.contains(found))
                || key.equals("时间")
                        && (wanted.startsWith("/") ? found.endsWith(wanted) : found.startsWith(wanted + "/"));
    }

    private static String found(String key, ReportFacts facts) {
        return switch (key) {
            case "谁欠" -> Objects.requireNonNullElse(facts.employer(), "-");
            case "工地" -> Objects.requireNonNullElse(facts.project(), "-");
            case "地方" -> Objects.requireNonNullElse(facts.location(), "-");
            case "钱" -> sum(facts.amount());
            case "人" -> people(facts.headcount());
            case "时间" -> months(facts.period());
            case "步" -> facts.legalStage().name();
            case "险" -> GRAVE.contains(facts.incident()) ? "是" : "否";
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String sum(Amount sum) {
        return sum == null ? "-" : range(sum.min().fen() / 100, sum.max().fen() / 100);
    }

    private static String people(Headcount people) {
        return people == null ? "-" : range(people.min(), people.max());
    }

    private static String range(long min, long max) {
        return min == max ? String.valueOf(min) : min + "-" + max;
    }

    private static String months(MonthRange months) {
        if (months == null) {
            return "-";
        }
        String ends = months.from() == null && months.to() == null ? "" : months.from() + ".." + months.to();
        return ends + "/" + months.months();
    }
}
