package org.xinsheng.dialog.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns for advertisements and automatic replies in the script that comes with the service. */
class MachinePatternsTests {

    private static final DialogScript.Patterns PATTERNS = Scripts.load(
                    "classpath:/dialogs/", Wordings.load("classpath:/dialogs/"))
            .current()
            .patterns();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【鑫融通】您有20万额度待领取，低息贷款当天放款，咨询13900000000",
                "恭喜您的手机号获得本期大奖，请尽快领奖",
                "夏季清仓大促销，全场3折起，回T退",
                "信用卡提额代还，费率低",
                "可代开各类发票，点数优惠，加微信了解",
                "诚聘分拣员 日结 包吃包住 联系电话13900000000",
                "您的验证码为482913，5分钟内有效",
                "【某银行】您的话费余额不足5元",
            })
    void knowsAdvertisements(String text) {
        assertThat(PATTERNS.spam().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老板说等贷款下来就给",
                "公司说银行放款了再发工资 到现在没发",
                "招聘的时候说日结 干了半个月一分没给",
                "促销员的工资拖了两个月",
                "他答应给优惠 结果钱也不给",
                "老板中奖了也不给我们结账",
                "被骗去刷单 老板欠我3000",
                "你好",
                "1",
            })
    void leavesWorkersAlone(String text) {
        assertThat(PATTERNS.spam().matcher(text).find()).isFalse();
        assertThat(PATTERNS.automatic().matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您好，我现在有事不在",
                "您好，我现在有事不在，稍后联系您",
                "[自动回复] 正在开会",
                "我在开车，稍后回复",
                "感谢您的来信，我们会尽快与您联系",
                "您好，我现在有事不在\n您好，我现在有事不在",
            })
    void knowsAutomaticReplies(String text) {
        assertThat(PATTERNS.automatic().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您好，我现在有事找你们，老板不给钱",
                "老板一直说在忙，稍后联系",
                "你好 在吗",
                "我现在在工地",
                "我没空去，怎么办",
                "工头电话不接 说在外面忙",
            })
    void doesNotTakeAWorkerForAMachine(String text) {
        assertThat(PATTERNS.automatic().matcher(text).find()).isFalse();
    }
}
