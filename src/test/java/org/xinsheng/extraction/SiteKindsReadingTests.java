package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that no ending gives away, by rules alone: told by their section or by the talk about them. */
class SiteKindsReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what follows is a part of the name
                "沁芸里二期刮腻子 差六千|沁芸里二期",
                "在澹月台三期装门 欠两万|澹月台三期",
                // a house or a show flat says only where in it
                "在听岫澜3号楼做木工 三个月没给钱|听岫澜",
                "云麓栖样板房贴砖 工钱没给|云麓栖",
                "我们在溪棠院12栋做防水 欠四万一|溪棠院"
            })
    void readsASiteByItsSection(String text, String project) {
        assertThat(PartyReadingTests.read(text).project()).isEqualTo(project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"住在3号楼 工资没发", "第二期工资没发 还差四千", "肺癌三期 等钱看病 工资还欠着", "老板欠了两期工资", "我们干到12号 楼都封顶了 钱没给"})
    void readsNoSiteWhereOnlyASectionIsTold(String text) {
        assertThat(PartyReadingTests.read(text).project()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // where building work was done
                "在翠澜华韵做木工 欠三千|翠澜华韵",
                "给汀兰叙贴砖 老板欠我九千|汀兰叙",
                // what it is called
                "那个叫霁云水谣的盘 欠我们瓦工七万|霁云水谣",
                "工地叫栖云叙 钢筋工 没结钱|栖云叙",
                // what became of it, and what stands there
                "霁湖叙停工了 我们木工的钱没人管|霁湖叙",
                "在岚汀叙那边扎钢筋 欠两万六|岚汀叙"
            })
    void readsASiteByTheTalkAboutIt(String text, String project) {
        assertThat(PartyReadingTests.read(text).project()).isEqualTo(project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"在老家做木工 老板欠三千", "给老缪贴砖 欠我九千", "工地停工了 工钱没人管", "挖沟那边的工钱还没给", "在水泥厂干活 工资没发"})
    void readsNoSiteFromTalkAboutOtherThings(String text) {
        assertThat(PartyReadingTests.read(text).project()).isNull();
    }
}
