package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.Evidence;
import org.xinsheng.extraction.number.NumberReader;

/** Whatever people, or machines, send: no exception, and evidence that lies within the text. */
class AnyTextTests {

    private static final Instant RECEIVED = Instant.parse("2026-06-15T01:00:00Z");
    private static final List<String> PIECES = List.of(
            "欠",
            "工资",
            "3",
            "７",
            "万",
            "千",
            "百",
            "十",
            "零",
            "两",
            "几",
            "多",
            "来",
            "把",
            "w",
            "k",
            ".",
            ",",
            "-",
            "到",
            "至",
            "月",
            "个",
            "年",
            "天",
            "人",
            "我",
            "和",
            "老公",
            "一",
            "每",
            "没给",
            "给了",
            " ",
            "\n",
            "，",
            "。",
            "😀",
            "\u0000",
            "\ud83d",
            "\ude00",
            "\u200f",
            "\u202e",
            "ﷺ",
            "①",
            "从",
            "去年",
            "现在",
            "正月",
            "初",
            "号",
            "共",
            "不是",
            "块",
            "元",
            "/",
            "*",
            "+",
            "9999999999",
            "半",
            "0",
            "12",
            "2025",
            "工",
            "夫妻",
            "剩",
            "廿",
            "亿",
            "叁",
            "圆",
            "上个月",
            "半年",
            "%",
            "木工",
            "差",
            "趟");

    private final ReportReader reader = new ReportReader(List.of(new NumberReader()));

    @Test
    void readsAnyMixtureOfPiecesWithoutFailing() {
        Random random = new Random(20260615);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void readsAnyCharactersWithoutFailing() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            char[] characters = new char[random.nextInt(60)];
            for (int c = 0; c < characters.length; c++) {
                characters[c] = (char) random.nextInt(Character.MAX_VALUE + 1);
            }
            check(new String(characters));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "三", "十", "万", "零", "到", "1到", "3月", "我和老公", "一个", "欠3万 ", "每", "1,000", "1.1", "几", "半年", "12个",
                "3月、", "去年", "从2", "年"
            })
    void tenThousandOfTheSameDoNoHarm(String piece) {
        check(piece.repeat(10_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "三", "欠3万，给了2千。", "3月到", "我和我哥", "木工8个", "一天280干了3天 ", "张三3000 ", "3个月", "从去年9月在", "1、2、3、"
            })
    void timeGrowsNoFasterThanTheText(String piece) {
        String small = piece.repeat(40_000 / piece.length());
        String large = piece.repeat(320_000 / piece.length());
        check(small);
        long smallTime = Math.max(nanos(small), 2_000_000);
        long largeTime = Math.min(nanos(large), nanos(large));

        assertThat(largeTime).as("eight times the text").isLessThan(smallTime * 40);
    }

    private long nanos(String text) {
        long start = System.nanoTime();
        check(text);
        return System.nanoTime() - start;
    }

    private void check(String text) {
        Extraction extraction = reader.extract(text, RECEIVED);
        for (Evidence evidence : extraction.evidence()) {
            assertThat(evidence.start()).isNotNegative().isLessThan(evidence.end());
            assertThat(evidence.end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void readsTheSameTwice() {
        NumberReader numbers = new NumberReader();
        NormalizedText text = NormalizedText.of("我们9个人 3月到5月 一天280 干了60天 给了2000");
        LocalDate day = LocalDate.of(2026, 6, 15);

        assertThat(numbers.read(text, day, new Findings()).toString())
                .isEqualTo(numbers.read(text, day, new Findings()).toString());
    }
}
