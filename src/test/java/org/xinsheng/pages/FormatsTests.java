package org.xinsheng.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;

class FormatsTests {

    private final Formats zh = Formats.in(Locale.CHINA);
    private final Formats en = Formats.in(Locale.ENGLISH);
    private final Instant now = Instant.parse("2026-03-12T01:01:00Z");

    @Test
    void writesHeadlinesInWanAndTablesInYuan() {
        assertThat(zh.headline(Money.ofYuan(86_000))).isEqualTo("8.6万元");
        assertThat(zh.headline(Money.ofYuan(900))).isEqualTo("900元");
        assertThat(zh.headline(new Money(2_350_050))).isEqualTo("2.3501万元");
        assertThat(zh.table(Money.ofYuan(86_000))).isEqualTo("86,000.00");
        assertThat(en.headline(Money.ofYuan(86_000))).isEqualTo("¥86,000");
    }

    @Test
    void writesRangesWithWhatTheyArePer() {
        Amount each = new Amount(Money.ofYuan(30_000), Money.ofYuan(40_000), AmountBasis.PER_PERSON, true);
        assertThat(zh.headline(each)).isEqualTo("每人约3万–4万元");
        assertThat(zh.table(each)).isEqualTo("每人30,000.00–40,000.00");
        assertThat(en.headline(each)).isEqualTo("about ¥30,000–¥40,000 each");
        assertThat(zh.people(new Headcount(11, 19, true))).isEqualTo("11–19");
        assertThat(zh.headline((Amount) null)).isEmpty();
    }

    @Test
    void writesPeriodsAsTheyAreSaid() {
        assertThat(zh.period(MonthRange.between(YearMonth.of(2026, 3), YearMonth.of(2026, 6))))
                .isEqualTo("2026年3月–6月");
        assertThat(zh.period(MonthRange.between(YearMonth.of(2025, 11), YearMonth.of(2026, 1))))
                .isEqualTo("2025年11月–2026年1月");
        assertThat(zh.period(new MonthRange(YearMonth.of(2026, 9), null, null))).isEqualTo("从2026年9月起");
        assertThat(zh.period(MonthRange.among(YearMonth.of(2026, 3), YearMonth.of(2026, 7), 3)))
                .isEqualTo("2026年3月–7月里的3个月");
        assertThat(zh.period(MonthRange.ofMonths(3))).isEqualTo("3个月");
        assertThat(en.period(MonthRange.ofMonths(3))).isEqualTo("3 months");
    }

    @Test
    void writesTimesOfShanghaiWithTheYearOnlyWhenItIsAnother() {
        assertThat(zh.time(now, now)).isEqualTo("3月12日 周四 09:01");
        assertThat(zh.day(Instant.parse("2025-12-31T15:59:59Z"), now)).isEqualTo("2025年12月31日 周三");
        assertThat(zh.day(Instant.parse("2025-12-31T16:00:00Z"), now)).isEqualTo("1月1日 周四");
        assertThat(en.time(now, now)).isEqualTo("Thu 12 Mar 09:01");
    }
}
