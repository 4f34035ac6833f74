package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a megabyte made to hurt: they must be read in bounded time and without an error. */
class HostileTextTests {

    private static final int LENGTH = 1_000_000;
    private static final List<FieldReader> READERS = NameAndLabelReaders.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我都",
                "岭东建工 ",
                "烟台芝罘区",
                "老板姓",
                "都就也已经",
                "工资",
                "欠",
                "站在",
                "项目叫 ",
                "我们在大门口",
                "(",
                "某某省",
                "1",
                " ",
                "\n",
                "叫是名叫",
                "\uD83D\uDE2D",
                "不是是"
            })
    void readsAMegabyteOfAnything(String part) {
        NormalizedText text = NormalizedText.of(part.repeat(LENGTH / part.length()));

        assertTimeout(Duration.ofSeconds(60), () -> {
            Findings findings = new Findings();
            for (FieldReader reader : READERS) {
                reader.read(text, LocalDate.of(2026, 6, 1), findings).forEach(findings::add);
            }
            assertThat(findings.toExtraction()).isNotNull();
        });
    }
}
