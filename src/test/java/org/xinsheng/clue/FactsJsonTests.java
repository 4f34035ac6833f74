package org.xinsheng.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.Party;
import org.xinsheng.core.PartyRole;
import org.xinsheng.core.ReportFacts;

class FactsJsonTests {

    @Test
    void readsWhatItWrote() {
        ReportFacts facts = ReportFacts.builder()
                .employer("川远劳务")
                .parties(List.of(new Party("川远劳务", PartyRole.LABOR_SUBCONTRACTOR)))
                .build();

        assertThat(FactsJson.facts(FactsJson.write(facts))).isEqualTo(facts);
    }

    @Test
    void readsWhatWasStoredBeforePartiesHadRoles() {
        String stored = FactsJson.write(ReportFacts.builder().employer("川远劳务").build());
        String older = stored.replace("\"parties\":[],", "");

        assertThat(older).isNotEqualTo(stored);
        assertThat(FactsJson.facts(older).parties()).isEmpty();
        assertThat(FactsJson.facts(older).employer()).isEqualTo("川远劳务");
    }
}
