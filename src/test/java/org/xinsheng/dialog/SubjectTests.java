package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.Amount;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Conversations about several cases, and about one that looks like several. Each case becomes a report with its own
 * employer, sum and months; the format is told in the README beside the file.
 */
class SubjectTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static Stream<Conversation> conversations() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/dialogs/subjects.jsonl")).stream()
                .map(line -> new Conversation(JSON.readTree(line)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversations")
    void eachCaseBecomesAReportOfItsOwn(Conversation conversation) {
        assertThat(conversation.played()).isEqualTo(conversation.wanted());
    }

    /** A conversation with the reports that should come of it. */
    record Conversation(JsonNode json) {

        List<String> played() {
            PlainReports reports = new PlainReports(
                    ChannelType.valueOf(json.get("channel").asString().toUpperCase(java.util.Locale.ROOT)));
            json.get("turns")
                    .forEach(turn -> reports.hear(
                            turn.get("text").asString(),
                            LocalDate.parse(json.get("time").asString())
                                    .atTime(LocalTime.of(9, 0))
                                    .atZone(SHANGHAI)
                                    .toInstant()
                                    .plus(after(turn.get("at").asString()))));
            List<ReportFacts> filed = reports.filed();
            return java.util.stream.IntStream.range(0, filed.size())
                    .mapToObj(i -> line(filed.get(i), json.get("reports").get(i)))
                    .toList();
        }

        List<String> wanted() {
            return json.get("reports").valueStream().map(Conversation::line).toList();
        }

        /** Only what the conversation was labelled with; a name counts if it contains the label or is part of it. */
        private static String line(ReportFacts facts, JsonNode wanted) {
            if (wanted == null) {
                return "needless report of " + facts.employer() + " " + facts.amount();
            }
            return String.join(
                    " ",
                    Stream.of(
                                    wanted.has("employer")
                                            ? named(
                                                    facts,
                                                    wanted.get("employer").asString())
                                            : "",
                                    wanted.has("amount") ? amount(facts.amount()) : "",
                                    wanted.has("period") ? period(facts.period()) : "",
                                    wanted.has("headcount")
                                            ? (facts.headcount() == null
                                                            ? "?"
                                                            : facts.headcount().min()) + "人"
                                            : "")
                            .filter(s -> !s.isEmpty())
                            .toList());
        }

        private static String line(JsonNode wanted) {
            return String.join(
                    " ",
                    Stream.of(
                                    text(wanted, "employer"),
                                    text(wanted, "amount"),
                                    text(wanted, "period"),
                                    wanted.has("headcount") ? text(wanted, "headcount") + "人" : "")
                            .filter(s -> !s.isEmpty())
                            .toList());
        }

        private static String text(JsonNode json, String key) {
            return json.has(key) ? json.get(key).asString() : "";
        }

        private static String named(ReportFacts facts, String wanted) {
            String employer = facts.employer();
            return employer != null && (employer.contains(wanted) || wanted.contains(employer))
                    ? wanted
                    : "" + employer;
        }

        private static String amount(Amount amount) {
            return amount == null
                    ? "?"
                    : amount.min().yuan().setScale(0).max(BigDecimal.ZERO).toString();
        }

        private static String period(MonthRange period) {
            if (period == null) {
                return "?";
            }
            return period.from() == null || period.from().equals(period.to())
                    ? "" + period.from()
                    : period.from() + "~" + period.to();
        }

        private static Duration after(String at) {
            return Arrays.stream(at.substring(1).split("(?<=[dhms])"))
                    .map(piece -> {
                        long n = Long.parseLong(piece.substring(0, piece.length() - 1));
                        return switch (piece.charAt(piece.length() - 1)) {
                            case 'd' -> Duration.ofDays(n);
                            case 'h' -> Duration.ofHours(n);
                            case 'm' -> Duration.ofMinutes(n);
                            default -> Duration.ofSeconds(n);
                        };
                    })
                    .reduce(Duration.ZERO, Duration::plus);
        }

        @Override
        public String toString() {
            return json.get("id").asString();
        }
    }
}
