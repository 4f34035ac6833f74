package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NormalizedTextTests {

    @Test
    void readsFullWidthTraditionalAndUpperCaseInPlainForm() {
        assertThat(NormalizedText.of("欠薪３．５Ｗ　兩個月").text()).isEqualTo("欠薪3.5w 两个月");
    }

    @Test
    void leadsBackToTheOriginalAcrossInvisibleCharactersAndSurrogates() {
        String original = "😀\u200f欠\u200b３\ufe0f万😀";
        NormalizedText text = NormalizedText.of(original);

        assertThat(text.text()).isEqualTo("😀欠3万😀");
        assertThat(text.original(3, 5)).isEqualTo("３\ufe0f万");
        assertThat(text.span(0, 1)).isEqualTo(new Span(0, 2));
    }

    @Test
    void keepsCircledNumbersApartFromDigits() {
        assertThat(NormalizedText.of("①2025年").text()).isEqualTo("①2025年");
    }

    @Test
    void expandsLigaturesIntoTheirLetters() {
        NormalizedText text = NormalizedText.of("ﷺ欠3万");

        assertThat(text.text()).endsWith("欠3万");
        assertThat(text.original(text.length() - 2, text.length())).isEqualTo("3万");
    }

    @Test
    void controlCharactersAreBlanksAndLineBreaksStay() {
        assertThat(NormalizedText.of("a\u0000b\tc\r\nd\u2028e").text()).isEqualTo("a b c\n\nd\ne");
    }

    @Test
    void leavesOutWhatIsNotToBeRead() {
        String original = "坐席：几个人\n市民：９个";
        NormalizedText text = NormalizedText.ofParts(original, List.of(new Span(10, 12)));

        assertThat(text.text()).isEqualTo("\n9个");
        assertThat(text.span(1, 3)).isEqualTo(new Span(10, 12));
    }

    @Test
    void unpairedSurrogatesAreKept() {
        NormalizedText text = NormalizedText.of("\ud83d欠\ude00");

        assertThat(text.text()).isEqualTo("\ud83d欠\ude00");
        assertThat(text.span(1, 2)).isEqualTo(new Span(1, 2));
    }
}
