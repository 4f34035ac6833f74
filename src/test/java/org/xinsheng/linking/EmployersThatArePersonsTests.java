package org.xinsheng.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinsheng.linking.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmployersThatArePersonsTests {

    private static final String LONGKOU = "370681";

    private final Linker linker = Linker.standard();

    private LinkDecision decide(Reports second, Reports first) {
        Candidate known = new Candidate("a", false, List.of(first.build()));
        return linker.decide(second.build(), List.of(known));
    }

    @Test
    void knowsTheFullNameInTheNickname() {
        LinkDecision decision = decide(
                report("b").employer("老缪").region(LONGKOU).since("2026-03").people(6),
                report("a").employer("缪广田").region(LONGKOU).since("2026-03").people(6));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.REVIEW);
        assertThat(linker.blockingKeys(
                        report("b").employer("老缪").region(LONGKOU).build()))
                .containsAnyElementsOf(linker.blockingKeys(
                        report("a").employer("缪广田").region(LONGKOU).build()));
    }

    @Test
    void knowsThePersonWhomAnotherNamesNextToTheFirm() {
        LinkDecision decision = decide(
                report("b").employer("鲍长顺").region(LONGKOU),
                report("a").employer("海味居酒楼").party("鲍长顺").region(LONGKOU));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.REVIEW);
    }

    @Test
    void doesNotTakeAShortFirmNameForAPerson() {
        LinkDecision decision = decide(
                report("b").employer("金石").region(LONGKOU),
                report("a").employer("云涛劳务").party("周大勇").region(LONGKOU));

        assertThat(decision.outcome()).isEqualTo(LinkOutcome.NEW);
    }
}
