package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.extraction.Utterance.Speaker;
import org.xinsheng.extraction.number.NumberReader;

class TranscriptTests {

    private static final Instant RECEIVED = Instant.parse("2026-06-15T01:00:00Z");

    private final ReportReader reader = new ReportReader(List.of(new NumberReader()));

    private static Utterance agent(String text) {
        return new Utterance(Speaker.AGENT, text);
    }

    private static Utterance caller(String text) {
        return new Utterance(Speaker.CALLER, text);
    }

    @Test
    void onlyTheCallerStatesFacts() {
        List<Utterance> call =
                List.of(agent("您好，工号8023，上次有人反映欠了60万，是您吗"), caller("不是，我们欠的是４万２，一共9个人"), agent("好的，我们15个工作日内答复"));
        Extraction read = reader.extract(call, RECEIVED);

        assertThat(read.facts().amount().min()).isEqualTo(Money.ofYuan(42_000));
        assertThat(read.facts().headcount()).isEqualTo(Headcount.exactly(9));
        assertThat(read.evidence()).allSatisfy(evidence -> {
            String words = Utterance.join(call).substring(evidence.start(), evidence.end());
            assertThat(words).isIn("４万２", "9个人");
        });
    }

    @Test
    void anAffirmedQuestionIsAStatement() {
        Extraction read = reader.extract(List.of(agent("是欠您7800元工资吗"), caller("对，没错")), RECEIVED);

        assertThat(read.facts().amount().min()).isEqualTo(Money.ofYuan(7_800));
    }

    @Test
    void aDeniedOrUnansweredQuestionIsNone() {
        assertThat(reader.extract(List.of(agent("是欠您7800元工资吗"), caller("不对")), RECEIVED)
                        .facts()
                        .amount())
                .isNull();
        assertThat(reader.extract(List.of(agent("是欠您7800元工资吗"), caller("对不起，没听清")), RECEIVED)
                        .facts()
                        .amount())
                .isNull();
        assertThat(reader.extract(List.of(agent("是欠您7800元工资吗")), RECEIVED)
                        .facts()
                        .amount())
                .isNull();
    }

    @Test
    void anEmptyTranscriptSaysNothing() {
        assertThat(reader.extract(List.of(), RECEIVED).evidence()).isEmpty();
        assertThat(reader.extract(List.of(agent("喂"), caller("")), RECEIVED).evidence())
                .isEmpty();
    }
}
