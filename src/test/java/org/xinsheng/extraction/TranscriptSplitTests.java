package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.extraction.Utterance.Speaker;

class TranscriptSplitTests {

    @Test
    void tellsSpeakersApart() {
        assertThat(Transcript.split("坐席：您好。\n市民：工资没发。"))
                .containsExactly(new Utterance(Speaker.AGENT, "您好。"), new Utterance(Speaker.CALLER, "工资没发。"));
    }

    @Test
    void toleratesOtherNamesTimesNumbersAndColons() {
        assertThat(Transcript.split("[00:03] 话务员1024号: 您好\r\n00:05 来电人：欠薪\n群众:在工地"))
                .extracting(Utterance::speaker)
                .containsExactly(Speaker.AGENT, Speaker.CALLER, Speaker.CALLER);
    }

    @Test
    void aLineWithoutSpeakerGoesOnWithTheLast() {
        assertThat(Transcript.split("市民：老板姓邵，\n差我们五万四。"))
                .containsExactly(new Utterance(Speaker.CALLER, "老板姓邵，差我们五万四。"));
    }

    @Test
    void aTextWithoutSpeakersIsTheCallers() {
        assertThat(Transcript.split("我反映老板欠薪：三个月没发")).containsExactly(new Utterance(Speaker.CALLER, "我反映老板欠薪：三个月没发"));
        assertThat(Transcript.split(" \n ")).isEmpty();
    }

    private static List<Speaker> speakers(String text) {
        return Transcript.split(text).stream().map(Utterance::speaker).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "话务员0317：您好。\n当事人：工资没发。",
                "工作人员：\n您好。\n群众：\n工资没发。",
                "12345：您好。\n来电者: 工资没发。",
                "【坐席】您好。\n【市民】工资没发。",
                "2026-11-20 09:01:12 坐席001：您好。\n2026-11-20 09:01:20 市民：工资没发。",
                "坐席 00:02：您好。\n市民 00:05：工资没发。",
                "坐席 00:02\n您好。\n市民 00:05\n工资没发。",
                "客服代表：您好。\n来电人（女）：工资没发。",
                "坐席：您好。市民：工资没发。",
                "工单编号：20261120017\n通话时长：3分12秒\n坐席：您好。\n市民：工资没发。"
            })
    void readsLabelsOfManyOffices(String text) {
        assertThat(Transcript.split(text))
                .containsExactly(new Utterance(Speaker.AGENT, "您好。"), new Utterance(Speaker.CALLER, "工资没发。"));
    }

    @Test
    void whatIsSaidTellsTheAgentWhereTheLabelsDoNot() {
        assertThat(speakers("A：您好，请问什么事？\nB：我们工资没发。")).containsExactly(Speaker.AGENT, Speaker.CALLER);
        assertThat(speakers("B：老板不给我们钱。\nA：请问您在哪里？\nB：福山。"))
                .containsExactly(Speaker.CALLER, Speaker.AGENT, Speaker.CALLER);
        assertThat(speakers("Q：您好。\nA：我们工资没发。")).containsExactly(Speaker.AGENT, Speaker.CALLER);
        assertThat(speakers("说话人1：您好，请讲。\n说话人2：工资没发。\n说话人1：请问几个人？\n说话人2：九个。"))
                .containsExactly(Speaker.AGENT, Speaker.CALLER, Speaker.AGENT, Speaker.CALLER);
    }

    @Test
    void whoIsNamedBesideTheAgentCalls() {
        assertThat(speakers("坐席：请讲。\n王女士：工资没发。\n老丛媳妇：三个月了。"))
                .containsExactly(Speaker.AGENT, Speaker.CALLER, Speaker.CALLER);
    }

    @Test
    void figuresBehindTheColonStay() {
        assertThat(Transcript.split("坐席：几个人？\n市民：10个人，09:30到的。").getLast().text())
                .isEqualTo("10个人，09:30到的。");
        assertThat(Transcript.split("坐席1：几个人？\n市民2:10个").getLast().text()).isEqualTo("10个");
    }

    @Test
    void aLetterWithHeadingsHasNoSpeakers() {
        assertThat(Transcript.split("老板：宋德林\n地址：福山区\n欠薪：三万")).hasSize(1);
    }
}
