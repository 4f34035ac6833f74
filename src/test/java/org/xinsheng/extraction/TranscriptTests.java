package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.extraction.Utterance.Speaker;
import org.xinsheng.extraction.number.NumberReader;

class TranscriptTests {

    private static final Instant RECEIVED = Instant.parse("2026-06-15T01:00:00Z");

    private final ReportReader reader = new ReportReader(List.of(new NumberReader()));

    private static Utterance agent(String text) {
        return new Utterance(Speaker.AGENT, text);
    }

    private static Utterance caller(String text) {
        return new Utterance(Speaker.CALLER, text);
    }

    @Test
    void onlyTheCallerStatesFacts() {
        List<Utterance> call =
                List.of(agent("您好，工号8023，上次有人反映欠了60万，是您吗"), caller("不是，我们欠的是４万２，一共9个人"), agent("好的，我们15个工作日内答复"));
        Extraction read = reader.extract(call, RECEIVED);

        assertThat(read.facts().amount().min()).isEqualTo(Money.ofYuan(42_000));
        assertThat(read.facts().headcount()).isEqualTo(Headcount.exactly(9));
        assertThat(read.evidence()).allSatisfy(evidence -> {
            String words = Utterance.join(call).substring(evidence.start(), evidence.end());
            assertThat(words).isIn("４万２", "9个人");
        });
    }

    @Test
    void anAffirmedQuestionIsAStatement() {
        Extraction read = reader.extract(List.of(agent("是欠您7800元工资吗"), caller("对，没错")), RECEIVED);

        assertThat(read.facts().amount().min()).isEqualTo(Money.ofYuan(7_800));
    }

    @Test
    void aDeniedOrUnansweredQuestionIsNone() {
        assertThat(reader.extract(List.of(agent("是欠您7800元工资吗"), caller("不对")), RECEIVED)
                        .facts()
                        .amount())
                .isNull();
        assertThat(reader.extract(List.of(agent("是欠您7800元工资吗"), caller("对不起，没听清")), RECEIVED)
                        .facts()
                        .amount())
                .isNull();
        assertThat(reader.extract(List.of(agent("是欠您7800元工资吗")), RECEIVED)
                        .facts()
                        .amount())
                .isNull();
    }

    @Test
    void anEmptyTranscriptSaysNothing() {
        assertThat(reader.extract(List.of(), RECEIVED).evidence()).isEmpty();
        assertThat(reader.extract(List.of(agent("喂"), caller("")), RECEIVED).evidence())
                .isEmpty();
    }

    private Extraction call(String... turns) {
        List<Utterance> said = new ArrayList<>();
        for (String turn : turns) {
            said.add(turn.startsWith("A ") ? agent(turn.substring(2)) : caller(turn.substring(2)));
        }
        return reader.extract(said, RECEIVED);
    }

    @Test
    void bareAnswersAreReadWithTheQuestion() {
        Extraction read =
                call("A 您好，请讲", "C 我们老板不发工资", "A 你们一共多少人？", "C 10", "A 欠了哪几个月的", "C 3月到5月", "A 一共欠了多少钱呢", "C 六万八");

        assertThat(read.facts().headcount()).isEqualTo(Headcount.exactly(10));
        assertThat(read.facts().amount().min()).isEqualTo(Money.ofYuan(68_000));
        assertThat(read.facts().period().from()).hasToString("2026-03");
        assertThat(read.facts().period().to()).hasToString("2026-05");
        assertThat(read.contradictions()).isEmpty();
    }

    @Test
    void aBareLengthAnswersHowManyMonths() {
        assertThat(call("C 工资一直没给", "A 拖欠了几个月", "C 四").facts().period().months())
                .isEqualTo(4);
    }

    @Test
    void anAffirmedQuestionSpeaksOfTheCaller() {
        Extraction read = call("A 工号6021为您服务。一共欠您两万三是吗", "C 对");

        assertThat(read.facts().amount().min()).isEqualTo(Money.ofYuan(23_000));
        assertThat(read.facts().headcount()).isEqualTo(Headcount.exactly(1));
    }

    @Test
    void peopleSayYesInManyWays() {
        for (String yes : List.of("噢对", "啊对对", "昂", "是嘞", "可不是嘛", "嗯呐", "yes", "没毛病", "对对对就是")) {
            assertThat(call("A 一共欠您两万三是吗", "C " + yes).facts().amount()).as(yes).isNotNull();
        }
    }

    @Test
    void aSurprisedDenialCorrectsTheQuestion() {
        for (String denial : List.of("嗯？不是，两万五", "不不不，两万五", "哦不是，是两万五")) {
            Extraction read = call("A 一共欠您两万三是吗", "C " + denial);
            assertThat(read.facts().amount().max()).as(denial).isEqualTo(Money.ofYuan(25_000));
        }
    }

    @Test
    void aDenialWithASumCorrectsTheQuestion() {
        for (String denial : List.of("不是 是两万五", "不对，两万五", "没有，是两万五")) {
            Extraction read = call("A 一共欠您两万三是吗", "C " + denial);
            assertThat(read.facts().amount().min()).as(denial).isEqualTo(Money.ofYuan(25_000));
            assertThat(read.facts().amount().max()).as(denial).isEqualTo(Money.ofYuan(25_000));
        }
    }

    @Test
    void whatIsSaidTwiceIsOne() {
        Extraction read = call("C 老板欠我两万三", "A 多少钱？", "C 两万三", "A 两万三对吧", "C 嗯对", "C 就是欠我23000");

        assertThat(read.facts().amount().max()).isEqualTo(Money.ofYuan(23_000));
        assertThat(read.contradictions()).isEmpty();
    }

    @Test
    void otherSumsAndHeadcountsAreShownAsContradictions() {
        Extraction read = call("C 老板欠我们12个人工资", "A 一共欠了多少钱", "C 欠9万6", "A 请再说一遍多少人", "C 我们是20个人");

        assertThat(read.contradictions()).hasSize(1);
        Contradiction other = read.contradictions().getFirst();
        assertThat(other.field()).isEqualTo("headcount");
        assertThat(List.of(Headcount.exactly(12), Headcount.exactly(20)))
                .contains(read.facts().headcount(), (Headcount) other.value());
    }

    @Test
    void evidenceOfAnAnswerIsTheAnswer() {
        List<Utterance> said = List.of(agent("多少人"), caller("15"));
        Extraction read = reader.extract(said, RECEIVED);

        assertThat(read.evidence()).hasSize(1);
        assertThat(Utterance.join(said)
                        .substring(
                                read.evidence().getFirst().start(),
                                read.evidence().getFirst().end()))
                .isEqualTo("15");
    }

    @Test
    void hundredsOfTurnsAreReadInTime() {
        List<Utterance> said = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            said.add(agent("请问还有什么要补充的吗？多少人？"));
            said.add(caller("嗯 我在听 欠我们" + (i % 7) + "万"));
        }
        long start = System.nanoTime();
        reader.extract(said, RECEIVED);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void dangerBesideADeniedFigureStays() {
        NormalizedText said = CallerStatements.of(List.of(agent("给您三万行吗"), caller("不是三万我就跳楼，是五万")));

        assertThat(said.text()).contains("跳楼");
    }

    @Test
    void explanationsOfTheAgentAreNoFacts() {
        Extraction read = call("A 如果有200个人以上，每人5000元的补偿由单位来付的话要等三个月。", "C 对");

        assertThat(read.evidence()).isEmpty();
    }

    @Test
    void whatIsPutRightLaterIsTakenBack() {
        Extraction read = call("C 老板差我们工资", "A 一共多少？", "C 两万八。", "A 两万八，好的。", "C 哦不对，我算错了，是两万六。");

        assertThat(read.facts().amount().max()).isEqualTo(Money.ofYuan(26_000));
        assertThat(read.contradictions()).isEmpty();
    }
}
