package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.extraction.Extractor;

class SaidNamesTests {

    private static final SaidNames NAMES = new SaidNames(Extractor.load());

    @ParameterizedTest
    @CsvSource({"宏展, 宏展", "就宏展, 宏展", "公司宏展, 宏展", "强达的, 强达", "是老鲍, 老鲍", "姓郝的老板, 姓郝", "蔬菜市场的金穗菜行, 金穗菜行", "冬枣社的老薛, 老薛"})
    void takesTheNameOutOfAnAnswer(String words, String name) {
        assertThat(NAMES.somebody(words)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三楼", "四楼车间", "在二楼", "真是政府的？", "门口有保安", "和小李一样的", "跟老张一个地方", "建材市场里头", "老板呗", "包工头", "肉鸡厂", "公司倒闭",
                "机器人", "谁啊", "有没有用"
            })
    void findsNobodyInWhatIsNoAnswer(String words) {
        assertThat(NAMES.somebody(words)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"问到了 宏业渔网, 宏业渔网", "外包的 叫洁百家, 叫洁百家", "对了，老姜, 老姜", "宏业渔网, 宏业渔网"})
    void leavesOutWhatIsSaidBeforeTheAnswer(String words, String answer) {
        assertThat(SaidNames.bare(words)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"茌平鲁兴铝, 鲁兴铝", "茌平, "})
    void findsTheNameBehindThePlace(String words, String name) {
        ReportFacts facts = ReportFacts.builder().location("茌平").build();
        assertThat(NAMES.behindPlace(words, facts)).isEqualTo(name);
    }
}
