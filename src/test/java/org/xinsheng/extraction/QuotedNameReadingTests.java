package org.xinsheng.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firms and sites whose name stands in quotation marks, by rules alone. */
class QuotedNameReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the kind before or behind the quotation
                "家政公司“暖巢阿姨” 欠我两千四|暖巢阿姨",
                "“鲸落”健身房关门了，教练的工资没发|鲸落",
                "劳务公司\"拓冀\"欠我们组八万|拓冀",
                // what was done there, or what it did
                "我在“蓝鲸湾”上班 压了两个月工资|蓝鲸湾",
                "投诉“麦穗里”，不给兼职发工资|麦穗里",
                "“小禾苗”拖欠老师工资三个月|小禾苗",
                "「青柠屿」拖欠员工工资|青柠屿"
            })
    void readsAFirmInQuotes(String text, String employer) {
        assertThat(PartyReadingTests.read(text).employer()).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老板说“下个月一定给” 到现在没给",
                "工资条上写着“奖金” 一分没发",
                "公司“没钱了”，三个月没发工资",
                "他说“再等等”拖欠我们工资",
                "投诉“公司”拖欠工资",
                "在“12345”上班时间打电话没人接 工资没发"
            })
    void takesNoQuotedWordsForAFirm(String text) {
        assertThat(PartyReadingTests.read(text).employer()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "我们在“云汀水谣”小区做保温，钱没结清|云汀水谣",
                "《岚溪片区综合治理》项目欠我们三个月工资|岚溪片区综合治理",
                "我们在“栖汀谷”楼盘贴砖 差一万八|栖汀谷",
                "瓦工 「澜沐」二期 老板不给钱|澜沐"
            })
    void readsASiteInQuotes(String text, String project) {
        assertThat(PartyReadingTests.read(text).project()).isEqualTo(project);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"老板说“我不管”工地的事他不负责 工钱没给", "“没有钱”项目停了 我们的工资还欠着", "依据《保障农民工工资支付条例》请求支付工资", "老板发了个“好的” 后来电话就不接了"})
    void takesNoQuotedWordsForASite(String text) {
        assertThat(PartyReadingTests.read(text).project()).isNull();
    }
}
