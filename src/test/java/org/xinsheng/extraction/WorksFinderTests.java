package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works without a name of their own; whether they are the site of the report is decided elsewhere. */
class WorksFinderTests {

    private static final NameLexicon LEXICON = NameModelFactory.lexicon();
    private static final AddressScanner PLACES = new AddressScanner(NameModelFactory.gazetteer());
    private static final WorksFinder FINDER = new WorksFinder(LEXICON);

    private static List<String> works(String text) {
        String plain = NormalizedText.of(text).text();
        Scene scene = new Scene(plain, PLACES.scan(plain), LEXICON);
        return FINDER.find(scene).stream().map(scene::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年给村里盖猪场 工钱欠到现在|猪场",
                "我们修渠的 一共九个人 没结钱|修渠",
                "我们修路灯的 工钱没结|路灯",
                "参加B7县旧城改造 欠我们组五万|旧城改造",
                "在山上建了一座光伏电站 小工钱没给|光伏电站",
                "B7县便民平台建设 欠我们工资|便民平台建设"
            })
    void readsWorksByWhatWasBuilt(String text, String project) {
        assertThat(works(text)).containsExactly(project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B7县城市建设集团拖欠工资", "网建了一个群 大家都在说工资的事", "修车的工资没给", "建设部门不管 工资没发"})
    void readsNoWorksWhereNothingIsBuilt(String text) {
        assertThat(works(text)).isEmpty();
    }
}
