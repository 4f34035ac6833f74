package org.xinsheng.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthRangeTests {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    @Test
    void countsEveryMonthBetweenItsEnds() {
        assertThat(MonthRange.between(MARCH, JULY).months()).isEqualTo(5);
        assertThat(MonthRange.between(MARCH, JULY).hasGaps()).isFalse();
    }

    @Test
    void keepsHowManyAreMeantWhereItIsNotAll() {
        assertThat(MonthRange.among(MARCH, JULY, 3).months()).isEqualTo(3);
        assertThat(MonthRange.among(MARCH, JULY, 3).hasGaps()).isTrue();
    }

    @Test
    void neverCountsMoreThanThereAre() {
        assertThat(MonthRange.among(MARCH, JULY, 9)).isEqualTo(MonthRange.between(MARCH, JULY));
    }

    @Test
    void aLengthAloneHasNoGaps() {
        assertThat(MonthRange.ofMonths(3).hasGaps()).isFalse();
    }
}
