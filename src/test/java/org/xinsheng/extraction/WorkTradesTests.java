package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.WorkTrade;

class WorkTradesTests {

    @ParameterizedTest
    @CsvSource({
        "我们6个人在鹿鸣苑扎钢筋,STEEL_FIXER",
        "支模板的木工班,CARPENTER",
        "在工地贴砖 也抹灰,MASON",
        "外墙刷真石漆的,PAINTER",
        "干水电的,PLUMBER_ELECTRICIAN",
        "给水电三局干活,",
        "开塔吊的 还有两个信号工,CRANE_DRIVER",
        "木工和钢筋工都没发,CARPENTER STEEL_FIXER",
        "我是小工,",
        "消防队来了,",
        "老板欠钱不给,"
    })
    void namesTheTradesOfACrew(String text, String expected) {
        Set<WorkTrade> trades = expected == null
                ? Set.of()
                : Arrays.stream(expected.split(" ")).map(WorkTrade::valueOf).collect(Collectors.toSet());

        assertThat(WorkTrades.in(text, List.of())).isEqualTo(trades);
    }

    @Test
    void whatAFirmOrSiteIsCalledSaysNothingAboutTheCrew() {
        String text = "我在恒美门窗有限公司的绿化广场工地做木工，欠我9000工资";

        assertThat(WorkTrades.in(text, List.of("恒美门窗有限公司", "绿化广场"))).containsExactly(WorkTrade.CARPENTER);
        assertThat(Extractor.load()
                        .extract(text, Instant.parse("2026-03-02T02:00:00Z"))
                        .facts()
                        .trades())
                .containsExactly(WorkTrade.CARPENTER);
    }
}
