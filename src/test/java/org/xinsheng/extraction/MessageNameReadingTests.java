package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.ReportFacts;

/** Who owes, the site and the place in the short forms of messages: glued to each other, parted by anything, as a form. */
class MessageNameReadingTests {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final Instant AT = Instant.parse("2026-06-01T01:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // a district owes nobody, what stands behind it may
                "长岛区欠我5000 |-|-|长岛区",
                "牟平区欠我们三个人工钱 |-|-|牟平区",
                "胶州市瑞诚电装 两个月没发 |瑞诚电装|-|胶州市",
                "邹平市欠我工资 在黄城那边盖楼 |-|-|邹平市",
                "公司是泰和新材 欠我一年 |泰和新材|-|-",
                // the kind with its district names nobody
                "芝罘区饭店欠我3千 |-|-|芝罘区",
                "黄岛区鞋厂 押着工资不给 |-|-|黄岛区",
                "崂山区KTV叫金麦浪 押金不退 |金麦浪|-|崂山区",
                "超市叫万家福隆 收银 德州德城区 欠4千 |万家福隆|-|德州德城区",
                "在海棠湾景区旁边的饭店打工 饭店叫海鲜坊 欠5千 |海鲜坊|-|-",
                // houses that others work in
                "8个人在城阳区海悦广场做保洁 欠3个月 |-|-|城阳区",
                "在市中医院干保洁 4个月没发 |-|-|-",
                "在火车站扫地 保洁公司洁士康 欠我5千 |洁士康|-|火车站",
                "商场叫悦岚汇 物业是洁晓物业 保洁 欠我两月 |洁晓物业|-|-",
                "长清区大学城的聚贤餐厅欠我3200 |聚贤餐厅|-|长清区",
                "三亚崖州区南坡农庄欠我工资 |南坡农庄|-|三亚崖州区",
                "名字不清楚 就知道姓刘 在德州武城县开饭店的 工资没发 |姓刘|-|德州武城县",
                "公司叫啥我不知道 带我们的是老苗 欠工钱2万 |老苗|-|-",
                "莱山区饭店欠5千 安眠药 |-|-|莱山区",
                // floors and the authorities
                "在三楼车间 欠我九千 |-|-|-",
                "你们真是政府的？欠我工资3千 |-|-|-",
                "明天去堵县政府 欠我们工资 |-|-|-",
                // estates of known developers, parted by anything
                "开发区 万科云栖里/包工头 陈长顺/欠2万3 |陈长顺|万科云栖里|开发区",
                "保利香岸里，劳务是川蓉劳务，12个人，欠18万 |川蓉劳务|保利香岸里|-",
                "中南熙岸 二次结构 南通海门 昆达劳务 欠17万 |昆达劳务|中南熙岸|南通海门",
                "保利幕墙 欠我工资 |保利幕墙|-|-",
                "K15工地 做幕墙 武汉江岸 劳务欠6万 |-|K15|武汉江岸",
                "莒县/莒岸府/木工/老臧/欠工资8千 |老臧|莒岸府|莒县",
                // a site is no village, a village no site
                "莱山区清岸工地 老板李大庄 欠2万 |李大庄|清岸工地|莱山区",
                "芝罘区福源工地欠我6万 |-|福源工地|芝罘区",
                // not the place of work
                "在北京上访呢 厂在沧州肃宁 欠工资 |-|-|沧州肃宁",
                "干安眠药厂包装 老板张三风 牟平 欠4千 |张三风|-|牟平",
                "跟着表哥干的 老板是谁不知道 在通辽科尔沁 欠工资 |-|-|通辽科尔沁",
                "外包队老板叫蔺国庭 在舟山定海的船厂 欠3万 |蔺国庭|-|舟山定海"
            })
    void readsWhoOwesTheSiteAndThePlace(String text, String employer, String project, String location) {
        ReportFacts facts = EXTRACTOR.extract(text.strip(), AT).facts();
        assertThat(facts.employer()).as("employer").isEqualTo(employer);
        assertThat(facts.project()).as("project").isEqualTo(project);
        assertThat(facts.location()).as("location").isEqualTo(location);
    }

    @ParameterizedTest
    @CsvSource({"宜昌/夷陵区/欠我工资, 宜昌/夷陵区", "恩施|利川|欠我工资, 恩施|利川", "宜昌>夷陵区>欠我工资, 宜昌>夷陵区"})
    void joinsThePartsOfAPlaceOverAnySeparator(String text, String location) {
        assertThat(EXTRACTOR.extract(text, AT).facts().location()).isEqualTo(location);
    }
}
