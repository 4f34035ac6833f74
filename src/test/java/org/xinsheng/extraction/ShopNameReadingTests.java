package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.ReportFacts;

/** Names of shops and small firms: beside a landmark, in Latin letters and figures, with slips of the keyboard. */
class ShopNameReadingTests {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final Instant AT = Instant.parse("2026-06-01T01:00:00Z");

    private static ReportFacts read(String text) {
        return EXTRACTOR.extract(text, AT).facts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // beside a landmark
                "汽车站旁边的老孟烧烤 欠我2000|老孟烧烤",
                "开发区银座对面的星悦造型 欠我两个月|星悦造型",
                "菜市场里面的阿芬早餐店没给我钱|阿芬早餐店",
                "银座楼上那家丽媛瑜伽 当教练 没给课时费|丽媛瑜伽",
                "医院对面的好又来 洗盘子 没给钱|好又来",
                // Latin letters and figures
                "ABC美发 欠我4000|ABC美发",
                "在K&M服饰做导购 两个月没发|K&M服饰",
                "M+健身 教练 欠提成9000|M+健身",
                "小Q奶茶店欠我1800|小Q奶茶店",
                "我在7天酒店做保洁 差两个月|7天酒店",
                "88号酒吧欠我半个月工资|88号酒吧",
                "99旅馆 前台 欠一个月|99旅馆",
                "888网吧 网管 欠三个月|888网吧",
                "给A公司干活 没给|A公司",
                // slips of the keyboard
                "岳华建筑有限公洞欠我工资|岳华建筑有限公洞",
                "青峰建筑劳务有线公司 欠我们2万|青峰建筑劳务有线公司",
                "德润物流有限工司没发工资|德润物流有限工司",
                "振华建设集团有限责人公司 拖欠|振华建设集团有限责人公司",
                "鼎瑞制衣长 欠我两个月|鼎瑞制衣长",
                "鼎瑞制衣长期拖欠工资|鼎瑞制衣",
                // the shop owes, its boss speaks for it
                "在好客来饭店刷碗 老板姓薛 欠4千2|好客来饭店",
                "给岭东建工做模板 老板贺铁柱欠3万|贺铁柱"
            })
    void findsWhoOwes(String text, String employer) {
        assertThat(read(text).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二中后面的工地 没给钱",
                "广场旁边的饭店 欠我钱",
                "学校后面的路上 干了三天",
                "隔壁的老王也没拿到钱",
                "门口的保安不让进",
                "对面的房子是我们盖的",
                "里面的钢筋活都是我们干的",
                "6号饭店就关门了 没给钱",
                "我是临时工司机 没发钱"
            })
    void takesNoOtherWordsForAShop(String text) {
        assertThat(read(text).employer()).isNull();
    }
}
