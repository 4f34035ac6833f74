package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.ReportFacts;

class PlaceReadingTests {

    private static final NameReader READER = new NameReader(Gazetteer.load(), NameLexicon.load(), null);

    private static ReportFacts read(String text) {
        Findings findings = new Findings();
        READER.read(NormalizedText.of(text), LocalDate.of(2026, 6, 1), findings).forEach(findings::add);
        return findings.toExtraction().facts();
    }

    @ParameterizedTest
    @CsvSource({
        "我在烟台芝罘区干活 老板欠我钱,烟台芝罘区,370602",
        "山东省烟台市龙口市 工资没发,山东省烟台市龙口市,370681",
        "苏州吴江盛泽 织布厂 三个月没发工资,苏州吴江盛泽,320509",
        "我们都是阜阳颍上的 在嘉兴海宁许村做窗帘,嘉兴海宁许村,330481",
        "老家四川 现在东莞虎门打工,东莞虎门,441900",
        "恩施巴东野三关镇 修房子的,恩施巴东野三关镇,422823",
        "库尔勒轮台 修剪果树,库尔勒轮台,652822",
        "内蒙古赤峰敖汉旗 种树的钱没给,内蒙古赤峰敖汉旗,150430",
        "海南儋州那边割胶,海南儋州,460400",
        "洛阳 不是 许昌魏都区 做门卫,许昌魏都区,411002",
        "重庆万州 做模板,重庆万州,500101",
        "烟台开发区金海广场,烟台开发区,370600"
    })
    void findsThePlaceOfWork(String text, String location, String code) {
        ReportFacts facts = read(text);

        assertThat(facts.location()).isEqualTo(location);
        assertThat(facts.regionCode()).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"鼓楼区那个工地 欠我8000", "在鼓楼区干了一个月"})
    void leavesTheCodeOpenWhereSeveralBearTheName(String text) {
        assertThat(read(text).location()).isEqualTo("鼓楼区");
        assertThat(read(text).regionCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"南京的工程 在鼓楼区干了一个月,320106", "福州人在鼓楼区干活,350102"})
    void settlesASharedNameByTheRestOfTheText(String text, String code) {
        assertThat(read(text).regionCode()).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨江花园二期 我们9个人 差5万4", "凤凰城工地不给钱", "老板是江苏人 电话不接", "工资没发 谁来管管", "我们四川老乡八个人", "和平解决就行", ""})
    void takesNoHomeTownAndNoCommonWordForAPlaceOfWork(String text) {
        assertThat(read(text).location()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"A市B3区雷鸣镇干活的,A市B3区雷鸣镇", "西地省K市K2县教育局不发工资,西地省K市K2县"})
    void readsMaskedNames(String text, String location) {
        assertThat(read(text).location()).isEqualTo(location);
        assertThat(read(text).regionCode()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40_000})
    void survivesAnyText(int times) {
        for (String odd : List.of("烟台", "\uD83D", "A市", "江苏南京", "((((", "😭", "\u0000在", "老板姓")) {
            assertThat(read(odd.repeat(times))).isNotNull();
        }
    }
}
