package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.Matter;

/** A foreman who speaks for his crew asks for wages (R04, R05). */
class CrewWagesTests {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");

    private final Extractor extractor = Extractor.load();

    @ParameterizedTest
    @CsvSource({
        "我是包工头 手下17个人的工资28万没拿到,WAGE_ARREARS",
        "我是小包工头 手底下十来个兄弟的工钱 一共19万 总包不给,WAGE_ARREARS",
        "我是包工头 工程款没下来 工人工资发不了 二十几号人 三十多万,WAGE_ARREARS",
        "我是承包模板的 总包拖着工程款 手下14个木工工资22万开不出来,WAGE_ARREARS",
        "我是包工头 甲方欠我工程款90万 我手下15个工人工资26万发不出来,MIXED",
        "我是包工头 甲方欠工程款60万没付,PROJECT_PAYMENT",
        "我承包的水电 工程尾款15万没结 工人工资我已经垫付完了,PROJECT_PAYMENT",
        "我承包的绿化 工程款差30万 没欠工人工资,PROJECT_PAYMENT",
        "挖机租金8万没给,PROJECT_PAYMENT"
    })
    void tellsTheCrewsWagesFromThePriceOfTheWorks(String text, Matter matter) {
        assertThat(extractor.extract(text, NOW).facts().matter()).isEqualTo(matter);
    }
}
