package org.xinsheng.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.extraction.Field;

class HeadcountReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            工头老鲍欠我们俩2万6 | 2
            工资6500 去年5月6月 1人      | 1
            十几个工友工资没发            | 11-19
            我们二十多号人没拿到工资        | 21-29
            31个工人 欠薪半年            | 31
            工人31个 都没拿到钱           | 31
            我们几个人都没拿到工钱          | 3-9
            十好几个人的工资             | 13-19
            差不多一百来号人没发工资        | 100-150
            我们七八个人工资没给           | 7-8
            四十来人 欠了两个月           | 40-45
            我和老公在厂里上班 工资没发      | 2
            我跟我哥 一分钱没给            | 2
            夫妻俩 欠2万3              | 2
            我们俩的工资没给              | 2
            班组十一二个人 没拿到工钱        | 11-12
            十七八个工人没发工资           | 17-18
            法人跑了 47个员工没发工资      | 47
            没有别人 就老子一个           | 1
            我们仨的工钱                | 3
            我和两个徒弟 钱没给            | 3
            我带着6个老乡干的 欠我们钱       | 7
            我和另外4个人工资没发          | 5
            一个班组15人 欠薪            | 15
            木工8个瓦工7个 欠薪           | 15
            钢筋工6人、木工5人、小工3人 工资没结 | 14
            木工8个 瓦工7个 一共15个人没发工资 | 15
            连我6个 一个人四千多           | 6
            加我22个 共欠38万           | 22
            欠薪人数改一下 是9个不是19个     | 9
            不是18个人 是16个           | 16
            老板欠我一万二               | 1
            本人在饭店打工 工资没给          | 1
            就我一个人 工资没给            | 1
            家里五口人等着吃饭 欠我1万7      | 1
            欠我们工资不给               | null
            我们村的路什么时候修            | null
            打了12345三次 工资还没发       | null
            干了13个工 一个工200         | null
            每人差3000 工资没发           | null
            欠 郑大海6100 孙小梅5400       | 2
            """)
    void countsThoseWhoAreOwed(String text, String people) {
        assertThat(Reading.of(text).said(Field.HEADCOUNT)).isEqualTo(people);
    }

    @Test
    void pointsAtTheWords() {
        assertThat(Reading.of("\u200f我们３１个工人没发工资").words(Field.HEADCOUNT)).containsExactly("３１个工人");
    }
}
