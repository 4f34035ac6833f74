package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a danger is for, in texts as people type them on cheap phones. */
class DangerKindTests {

    private static final Path TYPED = Path.of("src/test/resources/danger/typed.txt");
    private static final Path HELD_OUT = Path.of("src/test/resources/danger/typed-held-out.txt");

    private final DangerRules rules = DangerRules.standard();

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("typed")
    void hearsTheDangerAndWhomItIsFor(String incident, String kind, String text) {
        var alarming = rules.check(text).filter(sign -> sign.incident().isUrgent());

        assertThat(alarming.map(sign -> sign.kind().name()).orElse("-")).isEqualTo(kind);
    }

    @Test
    void hearsMostOfWhatItWasNotWrittenFor() throws IOException {
        var lines = DangerReport.Line.of(HELD_OUT);

        assertThat(DangerReport.alarmed(lines, true, rules)).isGreaterThan(0.9);
        assertThat(DangerReport.alarmed(lines, false, rules)).isLessThan(0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "我要砍了老板 刀都备好了,violence,OTHERS",
        "刀我备好了,knife or petrol at hand,SELF",
        "把老板弄死 汽油买好了,arson or explosion,OTHERS",
        "五十几个人说好了明早去区政府拉横幅,gathering,CROWD",
        "架子塌了 砸着两个人,accident going on,ACCIDENT",
        "他说再要钱就弄死我,violence against the worker,WORKER"
    })
    void namesTheReasonOfItsKind(String text, String rule, DangerKind kind) {
        assertThat(rules.check(text)).hasValueSatisfying(sign -> {
            assertThat(sign.rule()).isEqualTo(rule);
            assertThat(sign.kind()).isEqualTo(kind);
        });
    }

    static Stream<Arguments> typed() throws IOException {
        return lines(TYPED).stream().map(line -> Arguments.of((Object[]) line.split("\t", 3)));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
