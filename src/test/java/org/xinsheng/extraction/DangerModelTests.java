package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.Incident;

class DangerModelTests {

    private final DangerModel model = DangerModel.load();

    @ParameterizedTest
    @ValueSource(strings = {"i will end it", "wo xiang si", "跳楼", "hello 我 good", ""})
    void saysNothingWhereThereIsTooLittleChinese(String text) {
        assertThat(model.check(CondensedText.of(text))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"敌敌畏是什么价", "窗台上放着饭盒", "这个表没有下辈子也填不完"})
    void noSingleWordIsEnough(String text) {
        assertThat(model.check(CondensedText.of(text)))
                .satisfiesAnyOf(
                        sign -> assertThat(sign).isNull(),
                        sign -> assertThat(sign.incident()).isEqualTo(Incident.SIGNS));
    }
}
