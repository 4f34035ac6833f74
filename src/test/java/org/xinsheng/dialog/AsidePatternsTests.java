package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Aside;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;

/** What workers ask on the way, each in other words, and what sounds like it and tells something. */
class AsidePatternsTests {

    private static final String DIALOGS = "classpath:/dialogs/";
    private static final DialogScript SCRIPT =
            Scripts.load(DIALOGS, Wordings.load(DIALOGS)).current();

    @ParameterizedTest
    @CsvSource({
        "要带身份证去吗,               id-number",
        "用不用身份证复印件,           id-number",
        "现在谁在跟这个事,             holder",
        "你们老师电话是多少,           holder",
        "叫我在单子上签字能签吗,       sign",
        "要我按手印，按了算数不,       sign",
        "你们那儿是啥单位,             who",
        "是政府的热线吗,               scam",
        "报了会不会把我开除,           secret",
        "查得到是我说的不,             secret",
        "要收钱吗,                     cost",
        "年前能拿到吗,                 time",
        "没签劳动合同这种也给管吗,     contract",
        "光有转账记录够吗,             proof",
        "啥证据都没有能报不,           papers",
        "报了管用吗,                   chance",
        "需要请个律师吗,               lawyer",
        "怎么申请法律援助,             lawyer",
        "我都辞职了还能报吗,           left",
        "前年的工钱现在还能要吗,       long-ago",
        "同事也想投诉咋办,             others",
        "能不报名字吗,                 privacy",
    })
    void hearsWhatIsAsked(String text, String aside) {
        assertThat(asked(text)).contains(aside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老板要我身份证才给钱",
                "身份证都押在厂里",
                "工地负责人电话打不通",
                "签了欠条的，一共八千",
                "没签合同，干了四个月",
                "他们说报了就开除我",
                "律师函发过去也不理",
                "政府的工程",
                "我已经离开那个厂，没给钱",
                "工友五个人也没拿到",
                "老板说过年前给",
                "老板不知道姓啥"
            })
    void answersNothingWhereNothingIsAsked(String text) {
        assertThat(asked(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'四个月的，能帮我要到吗',     四个月的",
        "'就我一个，要身份证吗',       就我一个",
        "'大概多久能拿到？三千六',     三千六",
        "能帮我要到吗,                 ''",
        "三千六,                       三千六",
    })
    void tellsApartWhatIsToldAndWhatIsAsked(String text, String told) {
        assertThat(BesideQuestions.in(text, SCRIPT)).hasSameSizeAs(text);
        assertThat(BesideQuestions.in(text, SCRIPT).strip()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "'是政府的吗，老板叫陶国顺',   老板叫陶国顺",
        "你们是哪个单位的,             ''",
        "'陶国顺欠我八千，要请律师吗', '陶国顺欠我八千，要请律师吗'",
    })
    void takesNoNameFromWhatIsAskedAboutTheService(String text, String told) {
        assertThat(BesideQuestions.ofTheCase(text, SCRIPT)
                        .replaceAll("^[\\s，]+", "")
                        .strip())
                .isEqualTo(told);
    }

    private static List<String> asked(String text) {
        return SCRIPT.asides().stream()
                .filter(aside -> aside.pattern().matcher(text).find())
                .map(Aside::id)
                .toList();
    }
}
