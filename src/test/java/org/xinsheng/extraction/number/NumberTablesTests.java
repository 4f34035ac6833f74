package org.xinsheng.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinsheng.extraction.Field;

/** Tables of invented sentences in {@code src/test/resources/numbers}, grouped by kind; all came in on 15 June 2026. */
class NumberTablesTests {

    static Stream<Arguments> rows(String table) {
        try (InputStream in = NumberTablesTests.class.getResourceAsStream("/numbers/" + table)) {
            String all = new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells -> Arguments.of(cells[0].strip(), cells[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> amounts() {
        return rows("amounts.txt");
    }

    static Stream<Arguments> headcounts() {
        return rows("headcounts.txt");
    }

    static Stream<Arguments> periods() {
        return rows("periods.txt");
    }

    @ParameterizedTest
    @MethodSource
    void amounts(String text, String expected) {
        assertThat(Reading.of(text).said(Field.AMOUNT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource
    void headcounts(String text, String expected) {
        assertThat(Reading.of(text).said(Field.HEADCOUNT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource
    void periods(String text, String expected) {
        assertThat(Reading.of(text).said(Field.PERIOD)).isEqualTo(expected);
    }
}
