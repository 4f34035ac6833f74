package org.xinsheng.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.ReportFacts;

/**
 * What was read from a text: the facts, and for each the words it rests on. A fact without a place in the text (a
 * default, a conclusion from the whole) has no evidence. Contradictions are read from transcripts only.
 */
public record Extraction(
        @JsonUnwrapped ReportFacts facts,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contradiction> contradictions) {

    public Extraction {
        evidence = List.copyOf(evidence);
        contradictions = List.copyOf(contradictions);
    }

    public Extraction(ReportFacts facts, List<Evidence> evidence) {
        this(facts, evidence, List.of());
    }
}
