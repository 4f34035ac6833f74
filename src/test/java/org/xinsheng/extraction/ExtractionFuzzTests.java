package org.xinsheng.extraction;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.xinsheng.core.Evidence;

/**
 * Any text at all: no error, and evidence within the text. The normal build reads the saved texts of
 * {@code ExtractionFuzzTestsInputs}; CONTRIBUTING.md tells how to look for new ones.
 */
class ExtractionFuzzTests {

    private static final Instant RECEIVED = Instant.parse("2026-06-15T01:00:00Z");
    private static final int MOST_EVIDENCE = 80;
    private static final Extractor EXTRACTOR = Extractor.load();

    @DictionaryEntries({
        "欠", "工资", "万", "千", "两", "几", "个月", "月", "年", "从", "到", "现在", "我", "我们", "人", "老板", "叫", "公司", "项目", "工地", "市",
        "区", "县", "没给", "不是", "给了", "每", "天", "块", "元", "一", "十", "不想活", "跳", "堵", "，", "。", "坐席", "是吗", "对"
    })
    @FuzzTest(maxDuration = "10m")
    void anyTextIsRead(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Extraction extraction = EXTRACTOR.extract(text, RECEIVED);
        if (extraction.evidence().size() > MOST_EVIDENCE) {
            throw new AssertionError("more evidence than the fields can hold");
        }
        for (Evidence evidence : extraction.evidence()) {
            if (evidence.start() < 0 || evidence.start() >= evidence.end() || evidence.end() > text.length()) {
                throw new AssertionError("evidence outside of the text: " + evidence);
            }
        }
    }
}
