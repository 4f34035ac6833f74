package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;

class VerifiedTests {

    private static final ReportFacts KNOWN = ReportFacts.builder()
            .employer("老邵")
            .location("芝罘区")
            .regionCode(new RegionCode("370602"))
            .build();

    @Test
    void keepsWhatIsKnownAndFillsWhatIsNot() {
        ReportFacts said = KNOWN.toBuilder()
                .employer("老赵")
                .location("莱山区")
                .regionCode(new RegionCode("370613"))
                .headcount(Headcount.exactly(9))
                .build();

        ReportFacts kept = Verified.keeping(KNOWN, said);

        assertThat(Verified.isContradicted(KNOWN, said)).isTrue();
        assertThat(kept)
                .isEqualTo(KNOWN.toBuilder().headcount(Headcount.exactly(9)).build());
    }

    @Test
    void keepsWhatIsTakenBackWithoutAnotherValue() {
        ReportFacts said = KNOWN.toBuilder().employer(null).build();

        assertThat(Verified.isContradicted(KNOWN, said)).isTrue();
        assertThat(Verified.keeping(KNOWN, said)).isEqualTo(KNOWN);
    }

    @Test
    void isNotContradictedByWhatIsNew() {
        ReportFacts said = KNOWN.toBuilder().project("云海家园").build();

        assertThat(Verified.isContradicted(KNOWN, said)).isFalse();
    }
}
