package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.ReportFacts;

class ReadBackTests {

    @ParameterizedTest
    @CsvSource({"54000, 5.4万元", "198400, 19.84万元", "54321, 54321元", "3800, 3800元", "10000, 1万元", "1360000, 136万元"})
    void saysMoneyAsPeopleDo(long yuan, String said) {
        assertThat(ReadBack.money(Money.ofYuan(yuan))).isEqualTo(said);
    }

    @Test
    void saysPerPersonSumsAsSuchAndDoesNotMultiply() {
        Amount each = new Amount(Money.ofYuan(6000), Money.ofYuan(7000), AmountBasis.PER_PERSON, true);

        assertThat(ReadBack.amount(each)).isEqualTo("每人6000元到7000元");
    }

    @Test
    void saysPeriods() {
        assertThat(ReadBack.period(MonthRange.between(YearMonth.of(2026, 3), YearMonth.of(2026, 4))))
                .isEqualTo("2026年3月到4月");
        assertThat(ReadBack.period(MonthRange.between(YearMonth.of(2025, 12), YearMonth.of(2026, 1))))
                .isEqualTo("2025年12月到2026年1月");
        assertThat(ReadBack.period(MonthRange.among(YearMonth.of(2026, 3), YearMonth.of(2026, 7), 3)))
                .isEqualTo("2026年3月到7月里的3个月");
        assertThat(ReadBack.period(MonthRange.ofMonths(3))).isEqualTo("3个月");
        assertThat(ReadBack.period(new MonthRange(YearMonth.of(2025, 9), null, null)))
                .isEqualTo("2025年9月起");
    }

    @Test
    void saysOnlyWhatIsNew() {
        ReportFacts before = ReportFacts.builder().employer("老邵").build();
        ReportFacts after = before.toBuilder().headcount(Headcount.exactly(9)).build();

        assertThat(ReadBack.changes(before, after)).isEqualTo("记下了：几个人 9人。");
        assertThat(ReadBack.changes(after, after)).isEmpty();
    }
}
