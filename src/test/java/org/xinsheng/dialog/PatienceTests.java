package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xinsheng.dialog.script.DialogScript.Calm;

class PatienceTests {

    private static final Instant START = Instant.parse("2026-03-05T01:00:00Z");
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Calm LIMITS = new Calm(LATELY, 5, 12, 3, 20, 30, "paused", "flood");

    private final Patience patience = new Patience();
    private Instant now = START;

    @Test
    void endsAtTheSixthAnswerInTenMinutesToNothingNew() {
        for (int i = 1; i <= 5; i++) {
            assertThat(isAtAnEndAfter("话" + i, false)).isFalse();
        }
        assertThat(isAtAnEndAfter("话6", false)).isTrue();
    }

    @Test
    void answersAsManyQuestionsAsAreAsked() {
        for (int i = 1; i <= 8; i++) {
            patience.hear("问" + i, false, now, LATELY);
            patience.answerQuestion(now, LATELY);
            assertThat(patience.isAtAnEnd(LIMITS, false, now)).isFalse();
            now = now.plusSeconds(60);
        }
    }

    @Test
    void endsAfterTwentyQuestionsADay() {
        for (int i = 1; i <= 20; i++) {
            patience.hear("问" + i, false, now, LATELY);
            patience.answerQuestion(now, LATELY);
            assertThat(patience.isAtAnEnd(LIMITS, false, now)).isFalse();
            now = now.plus(Duration.ofMinutes(20));
        }
        patience.hear("问21", false, now, LATELY);
        patience.answerQuestion(now, LATELY);
        assertThat(patience.isAtAnEnd(LIMITS, false, now)).isTrue();
    }

    @Test
    void whateverIsNewStartsTheCountAgain() {
        for (int i = 1; i <= 15; i++) {
            assertThat(isAtAnEndAfter("话" + i, i % 5 == 0)).isFalse();
        }
    }

    @Test
    void endsAtTheThirdTimeTheSameText() {
        assertThat(isAtAnEndAfter("查", false)).isFalse();
        assertThat(isAtAnEndAfter("查", false)).isFalse();
        assertThat(isAtAnEndAfter("查", false)).isTrue();
    }

    @Test
    void theSameTextOnThreeDaysIsNoLoop() {
        for (int day = 0; day < 3; day++) {
            assertThat(isAtAnEndAfter("查", false)).isFalse();
            now = now.plus(Duration.ofDays(1));
        }
    }

    @Test
    void linesThatRepeatThemselvesAreTheSameText() {
        patience.hear("1\n1\n1", false, now, LATELY);
        patience.hear("1\n1", false, now, LATELY);

        assertThat(patience.same).isEqualTo(2);
    }

    @Test
    void endsALoopThatTakesItsTimeWithinADay() {
        for (int i = 1; i <= 12; i++) {
            assertThat(isAtAnEndAfter("话" + i, false)).isFalse();
            now = now.plus(Duration.ofMinutes(20));
        }
        assertThat(isAtAnEndAfter("话13", false)).isTrue();
    }

    @Test
    void endsAfterTwentyAnswersWhateverTheyBrought() {
        for (int i = 1; i <= 20; i++) {
            assertThat(isAtAnEndAfter("话" + i, true)).isFalse();
        }
        assertThat(isAtAnEndAfter("话21", true)).isTrue();
    }

    @Test
    void confirmsADecisionInALoopOfOtherThings() {
        for (int i = 1; i <= 6; i++) {
            isAtAnEndAfter("话" + i, false);
        }
        patience.hear("退订", false, now, LATELY);
        patience.answer(false, now, LATELY);

        assertThat(patience.isAtAnEnd(LIMITS, true, now)).isFalse();
        assertThat(patience.isAtAnEnd(LIMITS, false, now)).isTrue();
    }

    @Test
    void staysCalmAsLongAsTheWorkerGoesOn() {
        Duration quiet = Duration.ofHours(12);
        patience.calm = now;
        for (int i = 0; i < 5; i++) {
            now = now.plus(Duration.ofHours(11));
            assertThat(patience.isCalm(now, quiet)).isTrue();
        }
        assertThat(patience.isCalm(now.plus(quiet), quiet)).isFalse();
    }

    private boolean isAtAnEndAfter(String text, boolean news) {
        now = now.plusSeconds(3);
        patience.hear(text, news, now, LATELY);
        patience.answer(news, now, LATELY);
        return patience.isAtAnEnd(LIMITS, false, now);
    }
}
