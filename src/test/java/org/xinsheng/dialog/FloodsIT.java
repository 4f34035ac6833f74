package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.testing.IntegrationTest;

/** More than anybody could read, from the inbox to the outbox. */
@IntegrationTest
class FloodsIT extends WorkerBySms {

    private static final String GARBAGE = "甲q乙7丙x丁0戊z己3庚k辛9壬m癸5&%#@";

    @Test
    void storesAHundredTextsAMinuteAndAnswersFew() {
        for (int i = 0; i < 300; i++) {
            put("第" + i + "次问你们管不管");
            now = now.plusMillis(600);
            if (i % 10 == 0) {
                turns();
            }
        }
        rest();

        assertThat(inbox.of(YANTAI, conversation, 400)).hasSize(300).allMatch(ReceivedText::handled);
        assertThat(texts()).hasSizeBetween(1, 2).last().asString().contains("值班老师");
        assertThat(view().handoverReason()).isEqualTo("flood");
    }

    @Test
    void takesDownWhatIsReportedInAFlood() {
        for (int i = 0; i < 100; i++) {
            put(i == 40 ? "芝罘区好运来饭店欠我工资4000" : "快点" + i);
        }
        rest();

        assertThat(texts()).hasSize(1).first().asString().contains("收到了，编号");
        assertThat(clues.reportsOf(YANTAI, vault.find(YANTAI, worker).orElseThrow()))
                .hasSize(1);
        assertThat(view().handoverReason()).isEqualTo("flood");
    }

    @Test
    void longGarbageIsNoReportAndComesToAnEnd() {
        Random random = new Random(7);
        for (int i = 0; i < 8; i++) {
            put(random.ints(4_000, 0, GARBAGE.length())
                    .mapToObj(at -> GARBAGE.substring(at, at + 1))
                    .collect(Collectors.joining()));
            rest();
        }

        assertThat(texts()).hasSizeLessThanOrEqualTo(4);
        assertThat(clues.reportsOf(YANTAI, vault.find(YANTAI, worker).orElseThrow()))
                .isEmpty();
        assertThat(view().speaker()).isEqualTo(Conversations.Speaker.AWAITING_PERSON);
    }

    private void rest() {
        turns();
        now = now.plus(Duration.ofMinutes(2));
        turns();
    }
}
