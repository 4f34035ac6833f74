package org.xinsheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SingleTextsIT {

    private static final String WANG = "+8613800000001";

    private final InboxFixture inbox = new InboxFixture();

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void showsEveryTextByItselfAndAtOnce() {
        inbox.send(WANG, "老板");
        inbox.send(WANG, "跑了");
        inbox.singleTexts.runDue(inbox.clock.instant());
        assertThat(inbox.listened).containsExactly("老板", "跑了");
        assertThat(inbox.answers.texts()).isEmpty();
    }

    @Test
    void showsATextOnce() {
        inbox.send(WANG, "老板");
        inbox.singleTexts.runDue(inbox.clock.instant());
        inbox.after(Duration.ofHours(1));
        assertThat(inbox.singleTexts.runDue(inbox.clock.instant())).isZero();
        assertThat(inbox.listened).hasSize(1);
    }

    @Test
    void aTextOnWhichTheListenerFailsComesAgainLaterAndHoldsNobodyUp() {
        AtomicInteger failures = new AtomicInteger(2);
        inbox.listener = turn -> {
            if (turn.joined().equals("甲") && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("broken");
            }
        };
        inbox.send(WANG, "甲");
        inbox.send(WANG, "乙");
        inbox.singleTexts.runDue(inbox.clock.instant());
        assertThat(inbox.listened).containsExactly("甲", "乙");

        inbox.singleTexts.runDue(inbox.after(Duration.ofSeconds(5)));
        inbox.singleTexts.runDue(inbox.after(Duration.ofSeconds(9)));
        assertThat(inbox.listened).containsExactly("甲", "乙", "甲");
        inbox.singleTexts.runDue(inbox.after(Duration.ofSeconds(1)));
        assertThat(inbox.listened).containsExactly("甲", "乙", "甲", "甲");
    }

    @Test
    void aTurnIsNotAnsweredBeforeItsTextsWereShown() {
        inbox.answers.complete = turn -> true;
        inbox.answers.work = turn -> assertThat(inbox.listened).contains(turn.joined());
        inbox.send(WANG, "老板");
        inbox.after(Duration.ofSeconds(3));
        inbox.runDue();
        assertThat(inbox.answers.texts()).containsExactly("老板");
    }
}
