package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.extraction.Extractor;

/** What was said wrong is put right, whatever the wording; see the table for its columns. */
class CorrectionsTests {

    private static final Instant AT = Instant.parse("2026-07-10T02:00:00Z");
    private static final DialogScript SCRIPT = Scripts.load("classpath:/dialogs/", Wordings.load("classpath:/dialogs/"))
            .current();
    private static final Understanding UNDERSTANDING = new Understanding(new Listening(Extractor.load()));

    static Stream<String[]> corrections() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/dialogs/corrections.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("corrections")
    void putsRightWhatWasSaidWrongAndLeavesTheRest(String said, String corrected, String stands) {
        OpenReport report = new OpenReport();
        tell(report, said);
        Map<String, String> expected = facts(report.facts);
        expected.putAll(expected(stands));

        tell(report, corrected);

        assertThat(facts(report.facts)).as("%s | %s", said, corrected).isEqualTo(expected);
    }

    private static void tell(OpenReport report, String texts) {
        for (String text : texts.split(" / ")) {
            Heard heard = UNDERSTANDING.hear(report, text, AT, List.of(), SCRIPT);
            UNDERSTANDING.absorb(report, heard, List.of(), AT, SCRIPT, true);
        }
    }

    private static Map<String, String> expected(String stands) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : stands.isBlank() ? new String[0] : stands.split("; ")) {
            facts.put(fact.split("=")[0], fact.split("=")[1]);
        }
        return facts;
    }

    private static Map<String, String> facts(ReportFacts facts) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("employer", said(facts.employer()));
        all.put("project", said(facts.project()));
        all.put("location", said(facts.location()));
        all.put("region", said(facts.regionCode()));
        all.put("amount", facts.amount() == null ? "-" : amount(facts.amount()));
        all.put("headcount", facts.headcount() == null ? "-" : people(facts.headcount()));
        all.put("period", facts.period() == null ? "-" : months(facts.period()));
        return all;
    }

    private static String said(Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String amount(Amount amount) {
        String sum = amount.min().equals(amount.max())
                ? amount.min().yuan().toPlainString()
                : amount.min().yuan().toPlainString() + "-"
                        + amount.max().yuan().toPlainString();
        return amount.basis() == AmountBasis.TOTAL ? sum : sum + "/" + amount.basis();
    }

    private static String people(Headcount people) {
        return people.min() == people.max() ? "" + people.min() : people.min() + "-" + people.max();
    }

    private static String months(MonthRange months) {
        return months.from() == null ? "#" + months.months() : months.from() + "~" + months.to();
    }
}
