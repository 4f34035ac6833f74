package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTests {

    @ParameterizedTest
    @CsvSource({
        "'不是12个人，是21个', '      ，是21个'",
        "'前面讲错了 是7个人不是17个', '前面讲错了 是7个人     '",
        "'钱也不是5万 是4万8', '钱      是4万8'",
        "'给泰达门窗干 不是劳务公司', '给泰达门窗干 不是劳务公司'",
    })
    void blanksTheDeniedFigureAndKeepsTheLength(String text, String blanked) {
        assertThat(Denials.blank(text)).isEqualTo(blanked).hasSameSizeAs(text);
    }
}
