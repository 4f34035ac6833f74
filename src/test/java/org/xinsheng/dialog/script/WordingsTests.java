package org.xinsheng.dialog.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTests {

    private static final Wordings WORDINGS = Wordings.load("classpath:/dialogs/");
    private static final int SIGNATURE = 9;
    private static final Map<String, String> ALL =
            Map.of("no", "260001237", "unit", "12345", "name", "王老师", "date", "3月13日", "tel", "05351234567");
    private static final List<String> TWO_PARTS = List.of("transfer-accepted", "case-accepted");

    @Test
    void everySmsFitsIntoOnePartWithItsSignature() {
        assertThat(WORDINGS.ids())
                .filteredOn(id -> !TWO_PARTS.contains(id) && !id.equals("status-several"))
                .allSatisfy(id -> assertThat(WORDINGS.longestSms(id)).isLessThanOrEqualTo(Wordings.SMS_PART));
        assertThat(TWO_PARTS)
                .allSatisfy(id -> assertThat(WORDINGS.longestSms(id)).isEqualTo(Wordings.SMS_PART + 1));
    }

    @Test
    void everyQuestionFitsIntoOnePartBehindABriefReceipt() {
        Scripts.load("classpath:/dialogs/", WORDINGS).current().slots().stream()
                .filter(slot -> !slot.isAboutContact())
                .forEach(slot -> assertThat(
                                WORDINGS.longestSms("registered-brief") + WORDINGS.longestSms(slot.ask()) - SIGNATURE)
                        .as(slot.id())
                        .isLessThanOrEqualTo(Wordings.SMS_ALONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "enough", "confirmed", "about-whom", "status", "status-merged"})
    void hasOtherWordsOnceTheDayThatATextNamesHasPassed(String id) {
        String late = WORDINGS.late(id).orElseThrow();

        assertThat(WORDINGS.isLate(late)).isTrue();
        assertThat(WORDINGS.sms(late, ALL)).contains("对不起").doesNotContain("3月13日");
    }

    @Test
    void refusesOtherWordsThatThereAreNot() throws IOException {
        String text = ScriptsTests.text("dialogs/texts.yaml").replace("late: enough-late", "late: enough-later");

        assertThatThrownBy(() -> Wordings.parse(YamlFile.of("texts.yaml", text)))
                .hasMessageContaining("no such text: enough-later");
    }

    @Test
    void noSmsNamesArrears() {
        Map<String, String> all = new HashMap<>();
        all.put("choices", "1地方 2哪家");
        all.put("numbers", "260001237、260001242");
        all.put("case", "王记饭店");
        all.put("cases", "1编号260001237，2编号260001242");
        List.of("hours", "secret", "code", "one", "two", "three", "first", "second", "third")
                .forEach(name -> all.put(name, "1"));
        all.putAll(Map.of(
                "no",
                "260001237",
                "unit",
                "12345",
                "name",
                "王老师",
                "date",
                "3月13日",
                "tel",
                "05351234567",
                "city",
                "青岛",
                "reason",
                "材料款",
                "where",
                "法院",
                "fact",
                "已约谈"));

        assertThat(WORDINGS.ids())
                .allSatisfy(id -> assertThat(WORDINGS.sms(id, all)).doesNotContain("欠薪", "欠"));
    }

    @Test
    void fillsPlaceholdersAndCutsAtTheirBound() {
        Map<String, String> values = Map.of("no", "260001237", "unit", "一二三四五六七八九十", "name", "王老师", "date", "3月13日");

        assertThat(WORDINGS.sms("registered", values)).isEqualTo("收到了，编号260001237。现由一二三四五六七八王老师负责，3月13日前回您话。您的信息保密。");
    }

    @Test
    void writesDaysInEnglishOnTheEnglishLine() {
        assertThat(WORDINGS.english("registered", Map.of("no", "260001237", "date", "12月31日")))
                .isEqualTo("Your report 260001237 is registered. You will hear from us by 31 Dec. Your details stay"
                        + " confidential.");
        assertThat(WORDINGS.english("finding-unit", Map.of("no", "1", "unit", "市住建局", "date", "3月1日")))
                .contains("市住建局", "by 1 Mar.");
    }

    @Test
    void refusesAnUnknownTextAndAMissingValue() {
        assertThatThrownBy(() -> WORDINGS.sms("nothing", Map.of())).hasMessageContaining("no such text: nothing");
        assertThatThrownBy(() -> WORDINGS.sms("registered", Map.of())).hasMessageContaining("no value for {");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms: 记下了。", "sms: 改好了。"})
    void namesFileAndLineOfATextThatIsTooLong(String right) throws IOException {
        String text = ScriptsTests.text("dialogs/texts.yaml").replace(right, "sms: " + "长".repeat(70));

        assertThatThrownBy(() -> Wordings.parse(YamlFile.of("texts.yaml", text)))
                .hasMessageMatching(
                        "(?s)texts.yaml:[0-9]+: may take 79 characters with the signature, and 1 SMS holds 67.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板欠", "讨薪", "http://a.b", "gov.cn"})
    void refusesAnSmsThatOthersMustNotRead(String words) throws IOException {
        String text = ScriptsTests.text("dialogs/texts.yaml").replace("sms: 记下了。", "sms: 记下了" + words);

        assertThatThrownBy(() -> Wordings.parse(YamlFile.of("texts.yaml", text)))
                .hasMessageMatching("texts.yaml:[0-9]+: an SMS must not say .*: other people see the phone");
    }

    @Test
    void refusesATextWithoutEnglish() throws IOException {
        String text = ScriptsTests.text("dialogs/texts.yaml").replace("    en: Noted.\n", "");

        assertThatThrownBy(() -> Wordings.parse(YamlFile.of("texts.yaml", text)))
                .hasMessageMatching("texts.yaml:[0-9]+: text noted has no English line");
    }

    @Test
    void takesTurnsWithTheVariantsOfAChatWording() throws IOException {
        String text = ScriptsTests.text("dialogs/texts.yaml")
                .replace("sms: 好的，恢复通知。\n", "sms: 好的，恢复通知。\n    chat: [恢复了。, 好的。]\n");
        Wordings wordings = Wordings.parse(YamlFile.of("texts.yaml", text));

        assertThat(wordings.chat("opted-in", Map.of(), 1)).isEqualTo("好的。");
        assertThat(wordings.chat("opted-in", Map.of(), 2)).isEqualTo("恢复了。");
        assertThat(wordings.sms("opted-in", Map.of())).isEqualTo("好的，恢复通知。");
    }

    @Test
    void refusesAPlaceholderWithoutABound() throws IOException {
        String text = ScriptsTests.text("dialogs/texts.yaml").replace("sms: 改好了。", "sms: 改好了{boss}。");

        assertThatThrownBy(() -> Wordings.parse(YamlFile.of("texts.yaml", text)))
                .hasMessageContaining("no such placeholder: {boss}");
    }
}
