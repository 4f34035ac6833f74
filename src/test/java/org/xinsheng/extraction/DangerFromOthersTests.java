package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.core.Incident;

/** What others do to workers, people who are low, and look-alikes of both: who is in danger must reach somebody at once. */
class DangerFromOthersTests {

    private static final Path FILE = Path.of("src/test/resources/danger/threats-from-others.txt");

    private final DangerRules rules = DangerRules.standard();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("dangers")
    void alarmsForTheKindOfDanger(Incident incident, String kind, String text) {
        assertThat(rules.check(text)).as(kind).map(DangerSign::incident).contains(incident);
    }

    /** A sign for the same day may remain. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("harmless")
    void lookAlikesAlarmNobody(Incident incident, String kind, String text) {
        assertThat(rules.check(text).filter(sign -> sign.incident().isUrgent()))
                .as(kind)
                .isEmpty();
    }

    static Stream<Arguments> dangers() throws IOException {
        return rows().filter(row -> !isHarmless(row));
    }

    static Stream<Arguments> harmless() throws IOException {
        return rows().filter(DangerFromOthersTests::isHarmless);
    }

    private static boolean isHarmless(Arguments row) {
        return row.get()[0].equals(Incident.NONE.name());
    }

    private static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Arguments.of((Object[]) line.split("\t", 3)));
    }
}
