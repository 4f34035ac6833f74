package org.xinsheng.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a million characters takes long. */
class LinearTimeTests {

    private static final int LENGTH = 1_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一",
                "1",
                "十",
                "万",
                "半",
                "我",
                "1 ",
                "一 ",
                "3月",
                "欠3万 ",
                "欠3万，",
                "一天280",
                "280一天干了3天 ",
                "3个月",
                "我和王强、",
                "一家",
                "三四五",
                "1.2.3.",
                "20",
                "2025.3-",
                "从去年9月到",
                "4月5月",
                "李四8600 ",
                "我们8个人",
                "木工8个",
                "给了5000",
                "总共3万给了",
                "一半",
                "年把",
                "零",
                "每人",
                "的",
                "半年",
                "1,000",
                "几",
                "到",
                "我我们",
                "、",
                "3到",
                "一个",
                "k",
                "4*5*",
                "70%",
                "两个月零五天",
                "欠",
                "3毛5",
                "农历"
            })
    void readsAMillionCharactersInTime(String unit) {
        String text = unit.repeat(LENGTH / unit.length());

        Assertions.assertTimeout(
                LONGEST, () -> assertThat(Reading.of(text).findings()).hasSizeLessThanOrEqualTo(3));
    }
}
