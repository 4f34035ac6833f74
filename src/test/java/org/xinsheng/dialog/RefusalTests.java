package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;

class RefusalTests {

    private static final String DIALOGS = "classpath:/dialogs/";
    private static final DialogScript SCRIPT =
            Scripts.load(DIALOGS, Wordings.load(DIALOGS)).current();

    @ParameterizedTest
    @CsvSource({
        "place,    不想说在哪,               place",
        "place,    这个不方便讲,             place",
        "place,    不告诉你,                 place",
        "place,    地方就不说了,             place",
        "place,    不想讲是哪个工地,         place",
        "place,    老板名字我不想说,         employer",
        "employer, 老板名字不想说,           employer",
        "employer, 公司名我不方便讲,         employer",
        "employer, 这个我不说,               employer",
        "employer, 不敢说是谁，怕他找我,     employer",
        "amount,   没法跟你们说,             amount",
        "amount,   能不能不说,               amount",
    })
    void closesWhatWillNotBeTold(String asked, String text, String closed) {
        OpenReport report = new OpenReport();

        assertThat(Refusal.note(report, text, SCRIPT.slot(asked), SCRIPT)).isTrue();

        assertThat(report.unknown).contains(closed);
        assertThat(report.unknown.contains(asked)).isEqualTo(asked.equals(closed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"老板不肯说什么时候给", "他不告诉我们工资怎么算", "不敢跟老板说", "会计不方便讲", "老板打电话不说话", "不知道", "下班再说", "希望能保密", "也不能说一分没给"})
    void isNoRefusal(String text) {
        assertThat(Refusal.in(text, SCRIPT.slot("place"), SCRIPT)).isEmpty();
    }

    @Test
    void doesNotAskForTheSiteOfAPlaceThatIsRefused() {
        OpenReport report = new OpenReport();

        Refusal.close(report, SCRIPT.slot("place"));

        assertThat(report.unknown).contains("place", "project");
    }
}
