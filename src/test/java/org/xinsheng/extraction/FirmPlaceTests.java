package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.ReportFacts;

/** The place that stands before a firm's or an estate's name without a blank, and the work of relatives. */
class FirmPlaceTests {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final Instant AT = Instant.parse("2026-06-01T01:00:00Z");

    private static ReportFacts read(String text) {
        return EXTRACTOR.extract(text, AT).facts();
    }

    @ParameterizedTest
    @CsvSource({
        "福山锦美服装厂 欠我两个月工资 6800,福山,锦美服装厂",
        "招远鑫岭矿业 欠我们5个人半年工资,招远,鑫岭矿业",
        "在龙口恒盛铸造厂打磨 两个月没发,龙口,恒盛铸造厂",
        "莱阳绿垄食品公司拖欠工资4个月,莱阳,绿垄食品公司",
        "莱西金果冷库 欠我工钱,莱西,金果冷库",
        "芝罘兴发汽修 学徒 欠3个月,芝罘,兴发汽修",
        "我在海阳恒大食品厂干 差3个月工资,海阳,恒大食品厂",
        "昆山裕鑫五金厂欠工资,昆山,裕鑫五金厂",
        "在招远市的鑫岭矿业下井 四个月没发,招远市,鑫岭矿业"
    })
    void readsThePlaceAndTheFirm(String text, String place, String firm) {
        assertThat(read(text).location()).isEqualTo(place);
        assertThat(read(text).regionCode()).isNotNull();
        assertThat(read(text).employer()).endsWith(firm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // builders go where the work is
                "南通三建欠我们木工班12万",
                "湖北泽垚建筑劳务有限公司拖欠我们工资12万",
                // names that begin as a place does
                "和平饭店欠我工资",
                "兴隆达鞋厂欠我工资",
                "永兴家具厂欠我工资",
                "安康家政公司欠我2000"
            })
    void readsNoPlaceFromAName(String text) {
        assertThat(read(text).location()).isNull();
    }

    @Test
    void prefersThePlaceOfTheWork() {
        assertThat(read("招远鑫岭矿业欠我们8万 工地在福山").location()).isEqualTo("福山");
    }

    @ParameterizedTest
    @CsvSource({"海阳碧水花园刷内墙3个人老板老曹欠4万2,海阳,碧水花园", "招远金城华府抹灰6个人带班老宫欠7万8,招远,金城华府", "我们8个人在莱阳金山路锦绣家园贴外墙砖包工头姓柳欠12万,莱阳金山路,锦绣家园"
    })
    void readsThePlaceAndTheEstate(String text, String place, String estate) {
        assertThat(read(text).location()).isEqualTo(place);
        assertThat(read(text).project()).isEqualTo(estate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"越城湾小区", "南山花园二期", "昆山花园"})
    void cutsNoPlaceFromTheNameOfAnEstate(String estate) {
        assertThat(read("在" + estate + "刷墙 老板老曹欠4万2").project()).isEqualTo(estate);
    }

    @ParameterizedTest
    @CsvSource({
        "我老公在福山区送水泥 老板姓于 没给钱,姓于,福山区",
        "替我父亲问 他在牟平区绿原菌业种蘑菇 欠4个月工资,绿原菌业,牟平区",
        "我妹夫他在芝罘区跑外卖 老板老纪欠他3200,老纪,芝罘区",
        "我爷爷在福山看大门 老板姓孟 欠他半年,姓孟,福山",
        "俺儿子在鸿途电子厂打螺丝 两个月没发工资,鸿途电子厂,"
    })
    void readsOfTheWorkOfRelatives(String text, String employer, String place) {
        assertThat(read(text).employer()).isEqualTo(employer);
        assertThat(read(text).location()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板跑了 他在江苏有工程", "老板电话打不通 听说他在青岛", "孩子在芝罘区上学", "我朋友在莱山开店"})
    void takesNoHomeForThePlaceOfWork(String text) {
        assertThat(read(text).location()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "福山区锦美制衣长缝纫公一个人欠9800今年2月到4月,锦美制衣长,福山区",
        "牟平区滨海一号木公8个银老版姓岳拖歉6万一月到三月没发,姓岳,牟平区",
        "在开发区天马广场贴地砖5个人包公头老聂差3万6八月九月的工姿,老聂,开发区",
        "我们五个给龙口老隋装冷库板差两万六二月三月的,老隋,"
    })
    void readsLinesWithoutMarksAndWithSlips(String text, String employer, String place) {
        assertThat(read(text).employer()).endsWith(employer);
        if (place != null) {
            assertThat(read(text).location()).isEqualTo(place);
        }
    }
}
