package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.dialog.script.DialogScript.Patterns;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;

/** Patterns of the script that must tell alike texts apart. */
class ScriptPatternsTests {

    private static final String DIALOGS = "classpath:/dialogs/";
    private static final Patterns PATTERNS =
            Scripts.load(DIALOGS, Wordings.load(DIALOGS)).current().patterns();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【速达快运】您有包裹派送中，快递员刘师傅电话见单",
                "【某某商城】验证码204518，请勿告诉他人",
                "您的快件由西关王老板小卖部代收",
                "高薪招聘分拣员，月薪7000，包吃住，联系王经理",
                "您的账单1200元已逾期，请尽快还款",
                "家装公司免费量房，低价装修"
            })
    void knowsWhatMachinesSend(String text) {
        assertThat(PATTERNS.spam().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我送快递的，速达快运欠我工资3000",
                "我在驿站干活，老板两个月没发钱",
                "看招聘说月薪7000包吃住，干完一分没给",
                "我给包裹站卸货，工钱拖着不结",
                "老板说贷款下来就给，一直没给"
            })
    void hearsWorkersWhoSpeakOfTheSameThings(String text) {
        assertThat(PATTERNS.spam().matcher(text).find()).isFalse();
        assertThat(PATTERNS.notice().matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"钱给了", "工资已经发了，不用管了", "老板把钱结清了", "钱都到账了", "拿到钱了，谢谢"})
    void hearsThatTheMoneyCame(String text) {
        assertThat(PATTERNS.paid().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"钱没给", "老板说工资发了", "钱给了一半", "工资给了2000", "答应给钱了", "等钱到账了再说", "还差800，别的给了", "钱给了没"})
    void doesNotTakeWordsAboutMoneyForMoney(String text) {
        assertThat(PATTERNS.paid().matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人吗", "什么时候给我打电话", "怎么还没人联系我", "老师什么时候回我", "还要等多久", "谁给我打电话", "人呢"})
    void hearsWhoWaits(String text) {
        assertThat(PATTERNS.awaiting().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板不回我电话", "工资什么时候给我", "没有人给我们发工资", "是9月的", "一共3个人"})
    void doesNotTakeAReportForWaiting(String text) {
        assertThat(PATTERNS.awaiting().matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"你们会去矿上看吗", "会不会影响我干活", "怎么弄这个", "那我还能上班么", "然后呢？"})
    void hearsAQuestion(String text) {
        assertThat(PATTERNS.question().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他就那么说的", "说什么都不给", "老板姓吴", "没要什么", "他们都这么干"})
    void doesNotTakeATaleForAQuestion(String text) {
        assertThat(PATTERNS.question().matcher(text).find()).isFalse();
    }
}
