package org.xinsheng.command.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinsheng.command.converse.Comparison.Difference;
import org.xinsheng.command.converse.Comparison.Kind;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<Difference> compare(String before, String now) {
        return Comparison.of(JSON.readTree(before.replace('\'', '"')), JSON.readTree(now.replace('\'', '"')));
    }

    @Test
    void findsNothingWhereOnlyNumbersAndTimesDiffer() {
        assertThat(
                        compare(
                                "{'id':1,'outbound':[{'at':'+3s','text':'编号260000019。'}],'reports':[{'number':'260000019','clue':'260000019','matter':'MIXED'}]}",
                                "{'id':1,'outbound':[{'at':'+5s','text':'编号260000024。'}],'reports':[{'number':'260000024','clue':'260000024','matter':'MIXED'}]}"))
                .isEmpty();
    }

    @Test
    void showsOnlyTheRepliesThatDiffer() {
        assertThat(compare(
                        "{'outbound':[{'text':'甲'},{'text':'乙'},{'text':'丙'}]}",
                        "{'outbound':[{'text':'甲'},{'text':'丁'},{'text':'丙'},{'text':'戊'}]}"))
                .containsExactly(new Difference(Kind.REPLY, "replies", List.of("乙"), List.of("丁", "戊")));
    }

    @Test
    void tellsFindingsFromRouting() {
        assertThat(
                        compare(
                                "{'reports':[{'number':'260000019','clue':'260000019','decision':'NEW','amount':null,'employer':'老邵'}]}",
                                "{'reports':[{'number':'260000024','clue':'260000019','decision':'MERGED','amount':{'min':3},'employer':'老邵'}]}"))
                .extracting(Difference::kind, Difference::what)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Kind.ROUTING, "report 1 joins another"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ROUTING, "report 1 decision"),
                        org.assertj.core.groups.Tuple.tuple(Kind.FINDING, "report 1 amount"));
    }

    @Test
    void comparesQuestionsAndProposalsWhereBothOutputsHaveTurns() {
        String now =
                "{'turns':[{'question':'几个人？','facts':{'hardship':true},'routes':[{'rule':'R16','outcome':'CO','target':'YT-HUC'}]}]}";

        assertThat(compare("{'turns':[{'question':'多少钱？','facts':{'hardship':false},'routes':[]}]}", now))
                .extracting(Difference::kind)
                .containsExactly(Kind.QUESTION, Kind.ROUTING, Kind.FINDING);
        assertThat(compare("{}", now)).isEmpty();
    }

    @Test
    void showsAReportThatIsGone() {
        assertThat(compare("{'reports':[{'number':'260000019','matter':'MIXED'}]}", "{'reports':[]}"))
                .containsExactly(new Difference(Kind.FINDING, "report 1 matter", List.of("\"MIXED\""), List.of()));
    }
}
