package org.xinsheng.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.extraction.Field;

class AmountReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            总包不结进度款60万，工人工资20万没钱发                    | 200000      | rule:wage-part
            甲方不给工程款52万 我手下9个人的工资11万也发不了            | 110000      | rule:wage-part
            工资9600 去年6月7月 2人                                  | 9600        | rule:sum
            老板欠我工资三万五一直不给                              | 35000       | rule:owed
            老板欠我们班组28个人工资一共46万8千元                    | 468000      | rule:owed
            还欠3.2w没给 一共5w的活                              | 32000       | rule:owed
            总的51万3千6 发了20万 还有31万3千6没给                  | 313600      | rule:balance
            拖欠工资合计人民币叁万陆仟伍佰元整                          | 36500       | rule:owed
            我们一共21个人，被拖欠工资总计¥186,400                  | 186400      | rule:owed
            送货司机 押金3000不退 工资还差4700                     | 4700        | rule:owed
            工资结了一半 还有六千五                                | 6500        | rule:owed
            十二月份和一月份都没发 合计九千四                          | 9400        | rule:owed
            去年在甲工地欠我2800 今年在乙工地又欠我5100               | 7900        | rule:sum-of-owed
            280一天 干了47天 支了3000                           | 10160       | rule:rate-times-days
            一天260 做了21天半 一分没给                           | 5590        | rule:rate-times-days
            一个工310 我做了40个工 总共给过2000                    | 10400       | rule:rate-times-days
            每月5200 3月到5月没发                               | 15600       | rule:rate-times-months
            3个月 每月5000 一分没给                             | 15000       | rule:rate-times-months
            一个月八千五 二月三月四月没发 只给了一万                     | 15500       | rule:rate-times-months
            6个月没开工资了 我一个月3600                          | 21600       | rule:rate-times-months
            时薪17 上了90小时没给                               | 1530        | rule:rate-times-hours
            每平方38块 做了1260平方 付了三万                       | 17880       | rule:rate-times-pieces
            一件1块8 做了3200件 给了2000                         | 3760        | rule:rate-times-pieces
            说好一车90 拉了130车 只结了100车的                     | 2700        | rule:rate-times-pieces
            说好包工3万8 干完了只给1万5 剩下的不见人                   | 23000       | rule:gross-less-paid
            工资条上写的4820 实发3000                            | 1820        | rule:gross-less-paid
            总共21000 现金3000 微信2500 转了1500 剩下的不给         | 14000       | rule:gross-less-paid
            从头到尾给过4次 每次800 总工资一万一                     | 7800        | rule:gross-less-paid
            12个人每人8千 没发                                  | 8000 PER_PERSON | rule:per-person
            七八个人 每个人五千上下 没给                            | 5000 PER_PERSON | rule:per-person
            我们6个 一人还差四千多                               | 4000-5000 PER_PERSON | rule:per-person
            我们13个人 有的五千多 有的九千 都没给                    | 5000-9000 PER_PERSON | rule:each
            我们5个人 一个工300 干了26天 都没给                     | 7800 PER_PERSON | rule:rate-times-days
            欠我们 赵大海6100 孙小梅5400 我自己4900                | 16400       | rule:sum-of-creditors
            应该是2万8 不是28万 工资的数目报错了                      | 28000       | rule:total
            合同里要我赔5万违约金 底薪4000 扣了两个月                  | 8000        | rule:rate-times-months
            三万五                                            | 35000       | rule:sum
            我们六个人，不到九万，八万六吧                             | 86000       | rule:sum
            一共干了三十来天一天四百老板就给了两千块钱路费剩下的没影               | 10000-12000 | rule:rate-times-days
            老板欠薪 我 5300 我媳妇 4100                           | 9400        | rule:sum-of-creditors
            给了两次钱 一次2000一次4000 工钱一共31000              | 25000       | rule:gross-less-paid
            年底该结的2万8 只给了一半                               | 14000       | rule:share
            5月跟6月的没给我 8700                                | 8700        | rule:owed
            我和另外5个人 8月的 一共17400                           | 17400       | rule:total
            4个人 每人每天180 30天 只拿了2000                      | 3400 PER_PERSON | rule:rate-times-days
            老板欠薪 工资月薪6800                                | 6800 PER_MONTH | rule:month-rate
            """)
    void readsWhatIsStillOwed(String text, String amount, String rule) {
        Reading reading = Reading.of(text);

        assertThat(reading.said(Field.AMOUNT)).isEqualTo(amount);
        assertThat(reading.rule(Field.AMOUNT)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            工资到账了 8200一分不少 谢谢
            老板欠我工资 打12333也没人接
            2025年的工资没发
            查一下进度 手机尾号5521
            昨天摔伤了 老板垫了8千医药费
            一天280
            干了三个月没给工资
            我58岁了 厂里有300个人
            """)
    void findsNoSumWhereNoneIsOwed(String text) {
        assertThat(Reading.of(text).said(Field.AMOUNT)).isEqualTo("null");
    }

    @Test
    void pointsAtTheWordsOfEachPartOfAComputedSum() {
        assertThat(Reading.of("😀工钱２８０一天 干了47天 支了３０００").words(Field.AMOUNT)).containsExactly("２８０", "47天", "３０００");
    }

    @Test
    void vagueSumsAreMarked() {
        assertThat(Reading.of("欠我大概三万").find(Field.AMOUNT).orElseThrow().value())
                .hasFieldOrPropertyWithValue("approx", true);
        assertThat(Reading.of("欠我三万").find(Field.AMOUNT).orElseThrow().value())
                .hasFieldOrPropertyWithValue("approx", false);
    }
}
