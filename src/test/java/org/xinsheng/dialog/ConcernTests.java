package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Concern;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;

/** What a person looks at, at once, and what only sounds like it. */
class ConcernTests {

    private static final String DIALOGS = "classpath:/dialogs/";
    private static final DialogScript SCRIPT =
            Scripts.load(DIALOGS, Wordings.load(DIALOGS)).current();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    老板晓得我去告了，叫我明天别来上班了 | pressure
                    工头说谁再打12345就一分不结 | pressure
                    经理喊我去把投诉撤了才给结账 | pressure
                    他们逼我签了张已结清的单子 | pressure
                    因为投诉把我调去看大门了 | pressure
                    我举报以后就被公司开除了 | pressure
                    会计说不撤就别想拿钱 | pressure
                    老板知道是我报的，把我骂了一顿 | pressure
                    反映完第二天就不让我干了 | pressure
                    你们那个科的人态度太差了 | officials
                    你们大队的人收了老板的好处吧 | officials
                    我要举报监察大队的人跟包工头是一伙的 | officials
                    窗口的人骂我，还不给登记 | officials
                    我要投诉你们 | officials
                    接电话的把我的电话告诉老板了，劳动局通风报信 | officials
                    那个科长包庇老板 | officials
                    我是饭店老板，员工乱告我，工资早就给清了 | employer
                    我是包工头，有工人造谣说我欠薪 | employer
                    我们公司被人恶意投诉了，根本没欠 | employer
                    我是公司负责人，投诉不属实 | employer
                    我厂工资全部结清，不欠任何人 | employer
                    有工人诬告我公司 | employer
                    师傅从架子上掉下来没救过来，老板要私了 | casualty
                    在车间把手绞断了没人管 | casualty
                    """)
    void callsAPersonFor(String text, String concern) {
        assertThat(SCRIPT.concerns().stream().filter(c -> c.isIn(text)).findFirst())
                .map(Concern::id)
                .contains(concern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我要撤诉",
                "我想撤诉，老板说给钱就得先撤",
                "我不想告了，没人逼我",
                "千万别让老板知道是我报的",
                "老板会不会知道是我告的",
                "我怕他报复",
                "会不会被报复啊",
                "万一老板知道了咋办",
                "老板说爱告哪告哪",
                "老板骂我还不给工资，让我去告他",
                "老板说再闹一分不给",
                "不用查了老板给我了",
                "你们收不收钱啊",
                "你们到底管不管",
                "你们一泄露我就没活干了",
                "你们别把我名字告诉老板",
                "我告了他会不会开除我",
                "报了会不会被穿小鞋",
                "你们会告诉老板吗",
                "我去劳动局了，他们让我来问你们",
                "老板态度很差，不给结账",
                "我是包工头，总包欠着不给，工人天天来告我",
                "我是带班的，手下18个人工资26万没拿到",
                "老板反咬一口说我冤枉他",
                "老板是河南人，姓吴",
                "被公司辞退了，最后一个月工资没给",
                "投诉过一回了，还没给",
                "手划破了点皮"
            })
    void hearsNoConcernIn(String text) {
        assertThat(SCRIPT.concerns()).noneMatch(concern -> concern.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤回刚才那句", "刚才那条发错了", "上一条不算", "帮我撤回一下刚才那条", "刚发的那条作废", "发错了，删掉", "收回刚才说的话"})
    void takesBackTheLastWords(String text) {
        assertThat(SCRIPT.patterns().undo().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤回", "撤销投诉", "刚才说的金额错了", "取消这个投诉吧", "刚才那个老板又说不给", "删掉我的记录", "撤回投诉"})
    void takesBackNothingElse(String text) {
        assertThat(SCRIPT.patterns().undo().matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不用查了老板给我了", "钱到了不用管了", "工头昨天结给我了，不用办了", "工资收到了 不用查了"})
    void hearsThatTheMoneyCame(String text) {
        assertThat(SCRIPT.patterns().settled().matcher(text).find()).isTrue();
        assertThat(SCRIPT.patterns().withdraw().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不用查了，老板说明天给", "不用管了，只给了一半", "不用办了，要不到了", "老板说撤了就给"})
    void hearsNoPayment(String text) {
        assertThat(SCRIPT.patterns().settled().matcher(text).find()).isFalse();
    }
}
