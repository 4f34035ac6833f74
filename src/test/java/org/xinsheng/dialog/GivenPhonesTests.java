package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.dialog.GivenPhones.Given;

class GivenPhonesTests {

    private static final PhoneNumber PHONE = new PhoneNumber("+8613912345678");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我电话13912345678",
                "我的手机号是139 1234 5678，随时打",
                "老板欠我们三个月，打我老婆的13912345678",
                "打这个13912345678不要打那个13812345678",
                "别打厂里的座机，打我的13912345678",
                "老板姓周。我姓李，电话13912345678",
                "换号了，13912345678",
                "13912345678是我媳妇的",
                "联系我 +86 13912345678",
                "老板不接我电话，我自己号13912345678"
            })
    void hearsWhereToCallTheWorker(String text) {
        assertThat(GivenPhones.in(text, false)).extracting(Given::phone).containsExactly(PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老板电话13912345678",
                "我老板的电话是13912345678",
                "工头姓马，电话13912345678",
                "他手机13912345678一直关机",
                "13912345678是带班的",
                "13912345678",
                "工地门口牌子上写着13912345678",
                "公司叫海潮，联系电话13912345678",
                "打这个没人接：项目部13912345678",
                "我打了老板电话13912345678不接"
            })
    void leavesTheNumbersOfOthersAndDoubtfulOnesInTheWords(String text) {
        assertThat(GivenPhones.in(text, false)).isEmpty();
    }

    @Test
    void takesABareNumberForTheAnswerWhereOneWasAskedFor() {
        assertThat(GivenPhones.in("13912345678", true)).hasSize(1);
        assertThat(GivenPhones.in("老板的是13912345678", true)).isEmpty();
    }

    @Test
    void knowsALandline() {
        assertThat(GivenPhones.in("打我家里电话0535-6123456", false))
                .extracting(given -> given.phone().value())
                .containsExactly("+865356123456");
    }

    @Test
    void hidesOnlyWhatWasGivenAndKeepsTheLength() {
        String text = "老板13812345678，我电话13912345678";
        List<Given> given = GivenPhones.in(text, false);

        assertThat(GivenPhones.mask(text, given)).isEqualTo("老板13812345678，我电话***********");
    }

    @Test
    void tellsANumberAloneFromOneWithinAStory() {
        assertThat(GivenPhones.isNothingElse("我的电话是***********，随时打")).isTrue();
        assertThat(GivenPhones.isNothingElse("换号了，***********")).isTrue();
        assertThat(GivenPhones.isNothingElse("我电话***********，在福山区干活")).isFalse();
    }

    @Test
    void knowsAChangeOfNumber() {
        assertThat(GivenPhones.isChange("我换号了")).isTrue();
        assertThat(GivenPhones.isChange("原来的号停机了，打这个")).isTrue();
        assertThat(GivenPhones.isChange("我电话是这个")).isFalse();
    }
}
