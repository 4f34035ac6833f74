package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who owe, by rules alone: known by their part, by what they are called, or by what they did. */
class PersonReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "老板桓守铭 欠我四千|桓守铭",
                "包工头的名字叫邬长顺 差我们九个人六万|邬长顺",
                "工头是河南的薛怀岭 钱没给|薛怀岭",
                "同一个老板,姓郗 三个月没给钱|姓郗",
                "老板叫才朗 欠工资 电话不接|才朗",
                "老板叫\"陇西老魏\" 欠我两千|陇西老魏",
                "老板沙马尔布说没钱 我们十个人|沙马尔布"
            })
    void readsAPersonByTheirPart(String text, String employer) {
        assertThat(PartyReadingTests.read(text).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板叫我们等 到现在没给", "老板是不想给钱", "包工头说月底给 也没给", "老板真名不知道 欠我三千", "工头的电话打不通 工钱没结", "老板是江苏的 欠我两千"})
    void readsNoPersonBehindAPartAlone(String text) {
        assertThat(PartyReadingTests.read(text).employer()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工友们都喊他铁拐 欠我三千不给|铁拐",
                "有个叫建柱的包工头 欠我们五个人两万|建柱",
                "姓逄的欠我六千 电话打不通|姓逄",
                "郗老板欠我一千八|郗老板",
                "给邬胖子搬货 欠两个月|邬胖子",
                "苗苗姐欠我工资三百六|苗苗姐"
            })
    void readsAPersonByWhatTheyAreCalled(String text, String employer) {
        assertThat(PartyReadingTests.read(text).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我姓逄 在工地干活 工资没发", "总包的活 工钱没给吗", "有个叫什么的公司 欠我工资", "总经理说下个月发 一直没发", "表哥介绍我去的 工资没给"})
    void readsNoPersonFromTalkAboutOthers(String text) {
        assertThat(PartyReadingTests.read(text).employer()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老郗欠我三千二|老郗",
                "桓守铭一直拖欠我工钱|桓守铭",
                "给缪洪柱养海带 四个月没给钱|缪洪柱",
                "我在老逄手下干活 差我四千|老逄",
                "活分包给邬长顺 我们没拿到钱|邬长顺",
                "名字说错了 老板不叫郗三 叫郗二柱|郗二柱"
            })
    void readsAPersonByWhatTheyDid(String text, String employer) {
        assertThat(PartyReadingTests.read(text).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老乡欠我钱的事不说了 工资没发", "跟着老乡干活 工钱没给", "给人干活 没给钱", "方便的话给我回电话 工资拖欠半年了", "老人家等钱看病 工资一直拖着"})
    void readsNoPersonWhereWordsOnlyLookLikeNames(String text) {
        assertThat(PartyReadingTests.read(text).employer()).isNull();
    }
}
