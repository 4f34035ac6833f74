package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.extraction.Extractor;

class ReportFilingTests {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final DialogScript SCRIPT = Scripts.load("classpath:/dialogs/", Wordings.load("classpath:/dialogs/"))
            .current();

    @ParameterizedTest
    @ValueSource(strings = {"老板不给工资", "在工地上摔断了腿 老板不管", "厂里三年没给交社保", "砂石料款20万一直不给", "干了五年说辞退就辞退 一分补偿没有"})
    void registersWhateverALabourMatterIs(String text) {
        assertThat(isReport(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "在吗", "有人管没有", "本店早九点到晚九点营业 欢迎光临", "烦得很", "1"})
    void registersNothingFromWhatReportsNothing(String text) {
        assertThat(isReport(text)).isFalse();
    }

    @Test
    void asksWhoConsultsForMoreFactsThanOne() {
        assertThat(isReport("工资拖欠一般多久能要回来")).isFalse();
    }

    private static boolean isReport(String text) {
        return ReportFiling.isReport(
                EXTRACTOR.extract(text, Instant.parse("2026-03-05T01:00:00Z")).facts(),
                SCRIPT.patterns().pay().matcher(text).find(),
                SCRIPT.patterns().labour().matcher(text).find());
    }
}
