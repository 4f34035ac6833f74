package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.Evidence;

class RecallTests {

    private static final int REACH = Recall.WRITTEN;

    @Test
    void readsShortConversationsAsAWhole() {
        Recall recall = Recall.of("老板欠钱", "八千六", REACH);

        assertThat(recall.text()).isEqualTo("老板欠钱\n八千六");
        assertThat(recall.isPartial()).isFalse();
        assertThat(Recall.of("", "八千六", REACH).text()).isEqualTo("八千六");
    }

    @Test
    void keepsHowItBeganAndWhatWasSaidLastInWholeTexts() {
        Recall recall = Recall.of(texts(500), "新的一句", REACH);

        assertThat(recall.text()).startsWith("第000句话\n第001句话\n").endsWith("第498句话\n第499句话\n新的一句");
        assertThat(recall.text().lines()).allMatch(line -> line.equals("新的一句") || line.matches("第\\d{3}句话"));
        assertThat(recall.isPartial()).isTrue();
    }

    @Test
    void neverGrowsHoweverManyTextsFollow() {
        String text = "";
        for (int i = 0; i < 500; i++) {
            text = Recall.of(text, "第%03d句话，他还是没有给钱".formatted(i), REACH).text();
            assertThat(text.length()).isLessThanOrEqualTo(2 * REACH + 2 + 40);
        }
        assertThat(text).startsWith("第000句话").contains("第498句话").endsWith("第499句话，他还是没有给钱");
    }

    @Test
    void readsTheNewWordsAsAWholeHoweverLong() {
        String words = "很长".repeat(1_500);

        assertThat(Recall.of(texts(500), words, REACH).text()).endsWith("第499句话\n" + words);
    }

    @Test
    void cutsALongLetterBetweenSentences() {
        Recall recall = Recall.of("我在工地干了三个月。".repeat(150), "八千六", REACH);

        assertThat(recall.text().lines().toList())
                .containsExactly("我在工地干了三个月。".repeat(50), "我在工地干了三个月。".repeat(50), "八千六");
    }

    @Test
    void splitsNoCharacter() {
        Recall recall = Recall.of("a" + "𠮷".repeat(1_000), "八千六", REACH);

        assertThat(recall.text().codePoints().filter(c -> c < 0x10000 && Character.isSurrogate((char) c)))
                .isEmpty();
    }

    @Test
    void tellsWhereEvidenceStandsInAllWords() {
        String earlier = texts(500);
        Recall recall = Recall.of(earlier, "欠八千六", REACH);
        String all = earlier + "\n欠八千六";
        List<String> wanted = List.of("第001句话", "第499句话", "八千六");

        List<Evidence> found = recall.inAll(
                wanted.stream().map(word -> evidence(recall.text(), word)).toList());

        assertThat(found).extracting(e -> all.substring(e.start(), e.end())).containsExactlyElementsOf(wanted);
    }

    @Test
    void dropsEvidenceThatRunsOverTheGap() {
        Recall recall = Recall.of(texts(500), "欠八千六", REACH);
        Evidence over = new Evidence("amount", recall.beginning() - 2, recall.beginning() + 3, "rule:x", 0.9);

        assertThat(recall.inAll(List.of(over))).isEmpty();
    }

    private static Evidence evidence(String text, String word) {
        int start = text.indexOf(word);
        return new Evidence("amount", start, start + word.length(), "rule:x", 0.9);
    }

    private static String texts(int count) {
        return IntStream.range(0, count).mapToObj("第%03d句话"::formatted).collect(Collectors.joining("\n"));
    }
}
