package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a megabyte made to hurt: read without an error, in time that grows as they do, into a bounded result. */
class HostileTextTests {

    private static final int BYTES = 1_000_000;
    private static final int MOST_EVIDENCE = 80;
    private static final Instant RECEIVED = Instant.parse("2026-06-01T01:00:00Z");
    private static final Extractor EXTRACTOR = Extractor.load();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "一",
                "万",
                "欠",
                "我",
                "a",
                "(",
                "[",
                "【",
                " ",
                "\n",
                "。",
                "\uD83D",
                "\uD83D\uDE2D",
                "\u200B",
                "\u0000",
                "在政府",
                "我都",
                "老板姓",
                "叫是名叫",
                "不是是",
                "岭东建工 ",
                "某某省",
                "临江区",
                "项目叫 ",
                "都就也已经",
                "3月",
                "从3月到",
                "12个",
                "木工8个",
                "欠1",
                "三五",
                "站在",
                "我们在大门口",
                "跳",
                "不想",
                "没法活",
                "坐席:欠吗\n市民:对\n",
                "欠我5000元。",
                "7000 6500 ",
                "每天",
                "二期",
                "工资"
            })
    void readsAMegabyteOfTheSame(String part) {
        isReadInLinearTime(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们12个人在临江区澜台家园二期干木工，包工头老邵欠3万5，从去年9月到现在，再不给就去政府讨说法。",
                "您好！我叫苗大顺，二〇二五年三月进入临江市澜台建筑劳务有限公司，约定每月6500元，至今分文未付。\n"
            })
    void readsAMegabyteOfOneReport(String report) {
        isReadInLinearTime(report);
    }

    private static void isReadInLinearTime(String part) {
        int length = BYTES / Math.max(1, part.getBytes(java.nio.charset.StandardCharsets.UTF_8).length / part.length());
        String half = part.repeat(length / 2 / part.length());
        read(half.substring(0, half.length() / 20));
        Duration forHalf = read(half);
        Duration forAll = read(half + half);

        assertThat(forAll).as("a megabyte").isLessThan(Duration.ofSeconds(12));
        assertThat(forAll)
                .as("twice the text")
                .isLessThan(forHalf.multipliedBy(23).dividedBy(10).plusMillis(300));
    }

    private static Duration read(String text) {
        long before = THREADS.getCurrentThreadCpuTime();
        Extraction extraction = EXTRACTOR.extract(text, RECEIVED);
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
        assertThat(extraction.evidence()).hasSizeLessThan(MOST_EVIDENCE);
        return taken;
    }
}
