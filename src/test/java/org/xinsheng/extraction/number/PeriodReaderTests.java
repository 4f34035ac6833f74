package org.xinsheng.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.extraction.Field;

class PeriodReaderTests {

    /** All texts came in on 15 June 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            从去年9月到现在都没发工资          | 2025-09 2026-06
            去年11月到今年4月的工资没发         | 2025-11 2026-04
            3到5月的工资没发               | 2026-03 2026-05
            3-5月份工资没给               | 2026-03 2026-05
            9月到12月没发工资              | 2025-09 2025-12
            11月到2月工资没给              | 2025-11 2026-02
            4月+5月工资拖着不给             | 2026-04 2026-05
            3月4月没发                   | 2026-03 2026-04
            今年3、4、5月工资没有            | 2026-03 2026-05
            工资欠了去年8 9 10三个月         | 2025-08 2025-10
            十二月份和一月份都没发工资          | 2025-12 2026-01
            23年5月-8月的工资没给            | 2023-05 2023-08
            2024.11-2025.2工资没发        | 2024-11 2025-02
            二〇二四年三月至五月工资未付         | 2024-03 2024-05
            2025年10月至12月份工资          | 2025-10 2025-12
            今年3月起工资就没发              | 2026-03 2026-06
            去年全年的工资没结              | 2025-01 2025-12
            2024年下半年的绩效没发            | 2024-07 2024-12
            上个月工资没发                 | 2026-05 2026-05
            上个月和这个月的工资都没发           | 2026-05 2026-06
            四月份的工资到现在没发            | 2026-04 2026-04
            腊月的工资没发                 | 2026-01 2026-02
            去年冬月干到今年正月二十 工钱没结       | 2025-12 2026-03
            过完年到麦收 工资没给             | 2026-02 2026-06
            从去年国庆干到今年五一 钱没给          | 2025-10 2026-05
            4月3号进场5月28号离开 工钱没结       | 2026-04 2026-05
            欠3个月工资                   | 3
            拖了我俩月工资                 | 2
            工资拖欠长达半年                | 6
            拖了一年零三个月了               | 15
            欠了一年半的工资                | 18
            欠我两个半月工资                | 3
            最后一个月工资不给               | 1
            12个月只发了5个月的工资           | 7
            3600一个月 有五个月没给工资        | 5
            干了三个月 一分钱没给             | 3
            """)
    void readsTheMonthsThatAreOwed(String text, String period) {
        assertThat(Reading.of(text).said(Field.PERIOD)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            干了三年的厂子不给结算
            投诉两个月了没人管
            离职三个月了还不给工资
            说好6月20号给 又没给
            老板答应国庆节给钱
            放假2个月了 老板不见人
            一个月7000 说得好好的
            我4月份登记的那个投诉怎么样了
            仲裁都半年了
            """)
    void waitingServiceAndPromisesAreNoPeriod(String text) {
        assertThat(Reading.of(text).said(Field.PERIOD)).isEqualTo("null");
    }

    @Test
    void lunarMonthsFollowTheMoon() {
        assertThat(LunarCalendar.day(2026, 1, 1)).isEqualTo(LocalDate.of(2026, 2, 17));
        assertThat(LunarCalendar.day(2025, 8, 15)).isEqualTo(LocalDate.of(2025, 10, 6));
        assertThat(LunarCalendar.day(2023, 5, 5)).isEqualTo(LocalDate.of(2023, 6, 22));
        assertThat(LunarCalendar.lastDay(2024, 12)).isEqualTo(LocalDate.of(2025, 1, 28));
        assertThat(LunarCalendar.day(2027, 1, 1)).isEqualTo(LocalDate.of(2027, 2, 6));
        assertThat(LunarCalendar.day(1999, 1, 1)).isNull();
    }

    @Test
    void lunarYearsFollowEachOtherWithoutAGap() {
        for (int year = 2014; year < 2036; year++) {
            LocalDate last = LunarCalendar.lastDay(year, 12);
            LocalDate eleventh = LunarCalendar.day(year, 12, 29);
            assertThat(last).isNotNull().isAfterOrEqualTo(eleventh);
            assertThat(last.minusDays(1)).isBeforeOrEqualTo(eleventh);
        }
    }

    @Test
    void pointsAtTheWords() {
        assertThat(Reading.of("工资😀去年１１月到今年４月没发").words(Field.PERIOD)).containsExactly("去年１１月到今年４月");
    }
}
