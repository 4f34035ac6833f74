package org.xinsheng.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.Evidence;

class MarkedTextTests {

    private static final String TEXT = "老邵差5万4工钱";

    @Test
    void cutsAtTheBordersOfEvidence() {
        MarkedText marked = MarkedText.of(TEXT, List.of(evidence("employer", 0, 2), evidence("amount", 3, 6)));
        assertThat(marked.pieces())
                .extracting(p -> p.fieldNames() + ":" + p.text())
                .containsExactly("employer:老邵", ":差", "amount:5万4", ":工钱");
    }

    @Test
    void overlappingEvidenceMarksTheSameWordsForBothFields() {
        MarkedText marked = MarkedText.of(TEXT, List.of(evidence("employer", 0, 4), evidence("amount", 3, 6)));
        assertThat(marked.pieces())
                .extracting(MarkedText.Piece::fieldNames)
                .containsExactly("employer", "employer amount", "amount", "");
    }

    @Test
    void piecesJoinedAreTheTextWhateverTheEvidenceSays() {
        MarkedText marked = MarkedText.of(TEXT, List.of(evidence("a", 2, 99), evidence("b", 50, 60)));
        assertThat(marked.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(MarkedText.of("", List.of(evidence("a", 0, 1))).pieces()).isEmpty();
    }

    @Test
    void aPartKeepsTheMarksThatFallIntoIt() {
        MarkedText marked =
                MarkedText.ofPart(TEXT, 2, 5, List.of(evidence("employer", 0, 2), evidence("amount", 3, 6)));
        assertThat(marked.pieces())
                .extracting(p -> p.fieldNames() + ":" + p.text())
                .containsExactly(":差", "amount:5万");
    }

    private static Evidence evidence(String field, int start, int end) {
        return new Evidence(field, start, end, "rule:test", 0.9);
    }
}
