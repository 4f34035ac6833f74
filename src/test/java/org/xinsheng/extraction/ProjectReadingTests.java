package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site of the work, by rules alone. */
class ProjectReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "在霁月湾二期贴砖 差一万二|霁月湾二期",
                "汶濮名城12号楼粉刷 老板不给钱|汶濮名城",
                "承建琅溪安置房项目 拖欠三个月工资|琅溪安置房项目",
                "关于沂岭水库除险加固工程拖欠农民工工资的反映/我们一共十二个人，去年在工地打坝。|沂岭水库除险加固工程",
                "浔阳轨道9号线2标段扎钢筋 欠四万|浔阳轨道9号线2标段",
                "工地叫绿缦家园 木工 三个月没发|绿缦家园",
                "投诉B7县扶贫产业园厂房项目包工头/钢结构安装，九个人，五万。|B7县扶贫产业园厂房项目",
                "2011年在B1市科技馆装幕墙 单位是岫岩幕墙|B1市科技馆",
                "在福山区琉璃国际工地做木工|琉璃国际",
                "老板不给工资/济南历下区银枫公馆|银枫公馆",
                "汶河防洪堤三标扎钢筋 差九万|汶河防洪堤三标",
                "中塬十五局砾川隧道拖欠打钻工工资|砾川隧道"
            })
    void findsTheSite(String text, String project) {
        assertThat(PartyReadingTests.read(text.replace('/', '\n')).project()).isEqualTo(project);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "由于工程没有验收 钱没给",
                "公开招投标的时候说好了 施工完就付",
                "老板就把项目转给别人了 工钱没结",
                "在工地干活 工头跑了",
                "公会说我流水不达标 扣工资",
                "我在A市海棠学校当老师 三个月没发工资",
                "信访局和政务中心都去过了 施工队的钱还是没给"
            })
    void findsNoSiteWhereNoneIsNamed(String text) {
        assertThat(PartyReadingTests.read(text).project()).isNull();
    }
}
