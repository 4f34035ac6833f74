package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretCodeTests {

    @Test
    void isNeverTakenForABankCard() {
        IntStream.range(0, 300)
                .mapToObj(i -> SecretCode.random())
                .forEach(code -> assertThat(PastedNumbers.mask(code.spaced())).isEqualTo(code.spaced()));
    }

    @Test
    void isReadAsPeopleCopyIt() {
        SecretCode code = new SecretCode("1234567890123456");

        assertThat(SecretCode.in("编号260001237 口令1234 5678 9012 3456")).contains(code);
        assertThat(SecretCode.in("1234-5678-9012-3456")).contains(code);
        assertThat(SecretCode.in("12345678901234567")).isEmpty();
    }

    @Test
    void standsApartFromTheNumberBesideItAndFromBankCards() {
        String text = SecretCode.mask("编号260000019 1234 5678 9012 3456，卡6222 0212 3456 7894");

        assertThat(PastedNumbers.mask(text)).isEqualTo("编号260000019 *******************，卡***************7894");
        assertThat(SecretCode.in("卡6222 0212 3456 7894")).isEmpty();
    }

    @Test
    void hidesItself() {
        SecretCode code = new SecretCode("1234567890123456");

        assertThat(code).asString().doesNotContain("1234");
        assertThat(SecretCode.mask("口令" + code.spaced() + "，查")).isEqualTo("口令*******************，查");
    }
}
