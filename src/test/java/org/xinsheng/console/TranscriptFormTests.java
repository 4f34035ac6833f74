package org.xinsheng.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.ReportFacts;

class TranscriptFormTests {

    private static final ReportFacts READ = ReportFacts.builder()
            .matter(Matter.WAGE_ARREARS)
            .employer("老邵")
            .headcount(Headcount.exactly(9))
            .build();

    @Test
    void onlyTouchedFieldsWinOverWhatWasRead() {
        assertThat(form("", "邵建军", "12", "86,000").over(READ)).isEqualTo(READ);
        ReportFacts facts = form("employer amountMin", "邵建军", "12", "86,000").over(READ);
        assertThat(facts.employer()).isEqualTo("邵建军");
        assertThat(facts.headcount()).isEqualTo(Headcount.exactly(9));
        assertThat(facts.amount()).isEqualTo(Amount.exactly(Money.ofYuan(86_000), AmountBasis.TOTAL));
    }

    @Test
    void anEmptiedFieldIsUnknown() {
        ReportFacts facts = form("employer headcountMin", " ", "", "").over(READ);
        assertThat(facts.employer()).isNull();
        assertThat(facts.headcount()).isNull();
    }

    @Test
    void whatCannotBeUnderstoodLeavesWhatWasRead() {
        assertThat(form("headcountMin amountMin", "老邵", "九个", "很多").over(READ)).isEqualTo(READ);
    }

    private static TranscriptForm form(String touched, String employer, String people, String amount) {
        return new TranscriptForm(
                "T1", null, "", touched, null, employer, null, null, amount, null, "TOTAL", people, null, null, null,
                null);
    }
}
