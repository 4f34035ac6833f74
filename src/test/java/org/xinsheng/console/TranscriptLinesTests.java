package org.xinsheng.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xinsheng.extraction.Utterance;
import org.xinsheng.extraction.Utterance.Speaker;

class TranscriptLinesTests {

    @Test
    void tellsSpeakersApart() {
        assertThat(TranscriptLines.of("坐席：您好。\n市民：工资没发。"))
                .containsExactly(new Utterance(Speaker.AGENT, "您好。"), new Utterance(Speaker.CALLER, "工资没发。"));
    }

    @Test
    void toleratesOtherNamesTimesNumbersAndColons() {
        assertThat(TranscriptLines.of("[00:03] 话务员1024号: 您好\r\n00:05 来电人：欠薪\n群众:在工地"))
                .extracting(Utterance::speaker)
                .containsExactly(Speaker.AGENT, Speaker.CALLER, Speaker.CALLER);
    }

    @Test
    void aLineWithoutSpeakerGoesOnWithTheLast() {
        assertThat(TranscriptLines.of("市民：老板姓邵，\n差我们五万四。"))
                .containsExactly(new Utterance(Speaker.CALLER, "老板姓邵，差我们五万四。"));
    }

    @Test
    void aTextWithoutSpeakersIsTheCallers() {
        assertThat(TranscriptLines.of("我反映老板欠薪：三个月没发")).containsExactly(new Utterance(Speaker.CALLER, "我反映老板欠薪：三个月没发"));
        assertThat(TranscriptLines.of(" \n ")).isEmpty();
    }
}
