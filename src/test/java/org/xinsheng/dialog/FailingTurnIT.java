package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinsheng.core.Headcount;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.testing.IntegrationTest;

/** A turn that crashes at every attempt, from the inbox to the outbox: the database refuses its state. */
@IntegrationTest
class FailingTurnIT extends WorkerBySms {

    private static final String FAILED = "已转值班老师看";

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void works() {
        jdbc.sql("DROP TRIGGER IF EXISTS refuse ON dialog_conversation").update();
        jdbc.sql("DROP FUNCTION IF EXISTS refuse").update();
    }

    @Test
    void goesToAPersonWithItsTextsAndTheNextTurnWorks() {
        say("福山区老孙烧烤欠我工资6000");
        fail();
        say("一共四个人");
        say("你们收到没有");

        assertThat(texts().stream().filter(text -> text.contains(FAILED))).hasSize(1);
        assertThat(view().speaker()).isEqualTo(Speaker.AWAITING_PERSON);
        assertThat(view().handoverReason()).isEqualTo("failed");
        assertThat(inbox.of(YANTAI, conversation, 10))
                .allMatch(ReceivedText::handled)
                .extracting(ReceivedText::text)
                .containsExactly("福山区老孙烧烤欠我工资6000", "一共四个人", "你们收到没有");
        assertThat(view().facts().headcount()).isNotEqualTo(Headcount.exactly(4));

        works();
        say("是去年12月的");

        assertThat(view().facts().period()).isNotNull();
        assertThat(view().facts().employer()).isEqualTo("老孙烧烤");
        assertThat(clues.reportsOf(YANTAI, vault.find(YANTAI, worker).orElseThrow()))
                .hasSize(1);
        assertThat(texts().stream().filter(text -> text.contains(FAILED))).hasSize(1);
        assertThat(texts()).last().asString().contains("记下了");
    }

    @Test
    void alsoTheFirstTurnOfAllGoesToAPerson() {
        fail();
        say("福山区老孙烧烤欠我工资6000");

        assertThat(texts()).hasSize(1).first().asString().contains(FAILED);
        assertThat(view().handoverReason()).isEqualTo("failed");

        works();
        say("福山区老孙烧烤欠我工资6000");
        assertThat(texts()).hasSize(2).last().asString().contains("收到了，编号");
    }

    /** Whatever a turn of this conversation wants to save. */
    private void fail() {
        jdbc.sql("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                        + "$$ BEGIN RAISE EXCEPTION 'no'; END $$")
                .update();
        jdbc.sql("CREATE TRIGGER refuse BEFORE UPDATE OF state ON dialog_conversation FOR EACH ROW WHEN (NEW.id = '"
                        + conversation + "') EXECUTE FUNCTION refuse()")
                .update();
    }

    /** Enough time for every attempt. */
    private void say(String text) {
        put(text);
        for (int i = 0; i < 6; i++) {
            now = now.plus(Duration.ofSeconds(40));
            turns();
        }
    }
}
