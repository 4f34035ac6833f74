package org.xinsheng.dialog;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

class ReachTests {

    @Test
    void leavesTextsOfOrdinaryLengthAlone() {
        assertThat(Reach.start("老板欠我三个月工资")).isEqualTo("老板欠我三个月工资");
    }

    @Test
    void readsTheBeginningOfAnOverlongTextAndCutsNoCharacterInTwo() {
        assertThat(Reach.start("薪".repeat(1_000_000))).hasSize(Reach.LONGEST);
        assertThat(Reach.start("a" + "😀".repeat(Reach.LONGEST))).hasSize(Reach.LONGEST - 1);
    }

    @Test
    void recognisesEnglish() {
        assertThat(DialogTurns.isEnglish("my boss didn't pay me")).isTrue();
        assertThat(DialogTurns.isEnglish("OK, thanks")).isFalse();
        assertThat(DialogTurns.isEnglish("老板叫 Tom，欠我 5000")).isFalse();
    }

    @Test
    void looksForEnglishInAnyTextWithoutDelay() {
        for (String piece : new String[] {"a", "a'", "''", "ab ", "a.", " ", "ab,,,"}) {
            String text = piece.repeat(300_000);
            assertTimeoutPreemptively(ofSeconds(5), () -> DialogTurns.isEnglish(text));
        }
    }
}
