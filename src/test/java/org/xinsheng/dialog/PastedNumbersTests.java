package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedNumbersTests {

    @Test
    void masksAnIdentityNumberWithItsCheckLetterAndKeepsTheLength() {
        String text = "我的身份证11010519491231002X 谢谢";

        assertThat(PastedNumbers.mask(text))
                .isEqualTo("我的身份证**************002X 谢谢")
                .hasSameSizeAs(text);
    }

    @Test
    void masksABankCardAlsoWithBlanksInIt() {
        assertThat(PastedNumbers.mask("卡号6222 0212 3456 7894 工行")).isEqualTo("卡号***************7894 工行");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话13912345678",
                "编号260001237",
                "110105194912310021",
                "欠198400元 另外有28000000",
                "0000000000000000",
                "2025年12月31日到2026年03月31日"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PastedNumbers.mask(text)).isEqualTo(text);
    }
}
