package org.xinsheng.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work grows with the length of a text and not with its square. Processor time is counted: others may be busy. */
class LinearTimeTests {

    private static final int SHORT = 20_000;
    private static final int TIMES = 16;

    /** What growth in proportion may take at most; with the square of the length it would be {@link #TIMES} times more. */
    private static final int NOISE = 4;

    /** Less says nothing, in seconds. */
    private static final double INSTANT = 0.3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
    void readsLongTextsInTimeInProportion(String unit) {
        String text = unit.repeat(SHORT / unit.length());
        seconds(text);
        double once = seconds(text);
        double longer = seconds(text.repeat(TIMES));

        assertThat(longer).isLessThan(Math.max(INSTANT, NOISE * TIMES * once));
    }

    private static double seconds(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        assertThat(Reading.of(text).findings()).hasSizeLessThanOrEqualTo(3);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
