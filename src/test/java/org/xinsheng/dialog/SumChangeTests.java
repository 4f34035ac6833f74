package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;

/** The sum that stands after several texts, whether or not it was an answer to our question. */
class SumChangeTests {

    private static final Instant AT = Instant.parse("2026-07-10T02:00:00Z");
    private static final DialogScript SCRIPT = Scripts.load("classpath:/dialogs/", Wordings.load("classpath:/dialogs/"))
            .current();
    private static final Understanding UNDERSTANDING = new Understanding(new Listening(PlainReports.EXTRACTOR));

    static Stream<String[]> stories() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/dialogs/sums.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void keepsTheSumAsItWasSaidLast(String texts, String stands) {
        assertThat(sumAfter(texts, false)).isEqualTo(stands);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void keepsItAlsoWhereItWasAnAnswer(String texts, String stands) {
        assertThat(sumAfter(texts, true)).isEqualTo(stands);
    }

    private static String sumAfter(String texts, boolean settled) {
        OpenReport report = new OpenReport();
        for (String text : texts.split(" / ")) {
            List<Slot> asked = report.facts.amount() == null && report.facts.employer() != null
                    ? List.of(SCRIPT.slot("amount"))
                    : List.of();
            Heard heard = UNDERSTANDING.hear(report, text, AT, asked, SCRIPT);
            UNDERSTANDING.absorb(report, heard, List.of(), AT, SCRIPT, true);
            if (settled && report.facts.amount() != null) {
                report.settled.add("amount");
            }
        }
        return shown(Objects.requireNonNull(report.facts.amount()));
    }

    private static String shown(Amount amount) {
        String sum = amount.min().equals(amount.max()) ? amount.min().toString() : amount.min() + "-" + amount.max();
        return amount.basis() == AmountBasis.TOTAL ? sum : sum + "/" + amount.basis();
    }
}
