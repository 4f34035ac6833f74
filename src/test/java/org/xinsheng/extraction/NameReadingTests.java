package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinsheng.core.ReportFacts;

class NameReadingTests {

    private static final NameReader READER =
            new NameReader(NameModelFactory.gazetteer(), NameModelFactory.lexicon(), TrainedNames.load());

    private static Extraction extract(String text) {
        Findings findings = new Findings();
        READER.read(NormalizedText.of(text), LocalDate.of(2026, 6, 1), findings).forEach(findings::add);
        return findings.toExtraction();
    }

    private static ReportFacts read(String text) {
        return extract(text).facts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨江花园二期 老姬那边 我们9个人 差5万4", "南山名苑二期工地 老姬欠我们工钱"})
    void doesNotTakeTheNameOfAnEstateForADistrict(String text) {
        assertThat(read(text).project()).isNotNull();
        assertThat(read(text).regionCode()).isNull();
        assertThat(read(text).location()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "我们给岭东建工做模板 三个月没发钱,岭东建工",
        "湖北泽垚建筑劳务有限公司拖欠我们工资12万,湖北泽垚建筑劳务有限公司",
        "老板叫贺铁柱 欠我八千,贺铁柱",
        "工头老邵差我五千四 电话不接,老邵",
        "老板姓阚 说中秋结账 到现在没给,姓阚",
        "云杉名苑一期 老姬那边 我们7个人 差4万2,老姬",
        "我也是云杉名苑一期老姬的工 我那份6000没给,老姬",
        "工友们都喊他铁蛋 别的不清楚 欠我两千,铁蛋",
        "总包鄂恒建设 劳务公司叫赣川劳务 欠我们22万,赣川劳务",
        "举报绍兴柯桥织锦纺织厂不发工资,织锦纺织厂",
        "公司名字错了 不叫兴达建设 叫星达建设,星达建设",
        "锦绣澜庭二期 老丛那边 我们7个人 差3万,老丛",
        "我也是锦绣澜庭二期老丛的工 我那份没给,老丛"
    })
    void findsWhoShouldPay(String text, String employer) {
        assertThat(read(text).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板不给钱", "公司拖欠工资怎么办", "家具厂不结工资", "我在工地干活 工头跑了", "你好 在吗", "劳务公司说没钱", "我们公司拖欠员工工资"})
    void inventsNoNameWhereNoneIsGiven(String text) {
        assertThat(read(text).employer()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "在武汉黄陂锦绣澜庭二期刮腻子 老板不给钱,锦绣澜庭二期",
        "项目叫翠湖公馆 木工 三个月没发,翠湖公馆",
        "安康汉滨区 石门水库除险加固 小工 欠3000,石门水库除险加固",
        "我们在青坪隧道打钻 欠四个月工资,青坪隧道",
        "项目不叫蓝海名邸 叫澜海名邸,澜海名邸"
    })
    void findsTheProject(String text, String project) {
        assertThat(read(text).project()).isEqualTo(project);
    }

    @Test
    void namesTheOthersOfTheChainBesideTheOneThatOwes() {
        ReportFacts facts = read("总包中塬三局 劳务公司川远劳务 带班老冯 欠我们18个人工资");

        assertThat(facts.employer()).isEqualTo("川远劳务");
        assertThat(facts.otherParties()).contains("中塬三局", "老冯");
    }

    @Test
    void pointsAtTheWordsInTheOriginalText() {
        String text = "😭我们 在苏州吴江盛泽，給岭东建工做瓦工　錦繡瀾庭二期 老板不給錢";

        Extraction read = extract(text);

        assertThat(read.evidence()).isNotEmpty().allSatisfy(e -> {
            assertThat(e.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(e.start(), e.end())).doesNotContain("😭");
        });
        assertThat(read.evidence())
                .filteredOn(e -> e.field().equals("employer"))
                .allSatisfy(e -> assertThat(text.substring(e.start(), e.end()))
                        .isEqualTo(read.facts().employer()));
    }

    @Test
    void agreementOfRuleAndModelIsMoreCertain() {
        Extraction read = extract("在合肥蜀山区给岭东建工做模板 岭东建工拖欠工资3万");

        assertThat(read.evidence())
                .filteredOn(e -> e.field().equals("employer"))
                .first()
                .satisfies(e -> assertThat(e.confidence()).isGreaterThan(0.7));
    }

    @Test
    void readsTheSameFromManyThreads() throws Exception {
        String text = "在合肥蜀山区翠湖公馆给岭东建工做模板 老板贺铁柱 欠3万";
        Extraction expected = extract(text);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Extraction>> tasks = IntStream.range(0, 60)
                    .<Callable<Extraction>>mapToObj(i -> () -> extract(text))
                    .toList();
            for (var result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\uDC00\uD83D", "公司公司公司公司", "老板老板老板姓姓姓", "((((())))", "欠", "<script>有限公司</script>"})
    void survivesOddTexts(String text) {
        assertThat(extract(text)).isNotNull();
        assertThat(extract(text.repeat(3000))).isNotNull();
    }
}
