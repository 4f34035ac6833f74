package org.xinsheng.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;

/**
 * What was read from a text: the facts, and for each the words it rests on. A fact without a place in the text (a
 * default, a conclusion from the whole) has no evidence.
 *
 * @param contradictions what the caller of a transcript said otherwise
 * @param regionCandidates where the location's name is borne by several divisions and the text does not tell which one
 *     is meant (鼓楼区): their codes, ascending, at most 12; then {@code facts.regionCode()} is null. Empty otherwise
 */
public record Extraction(
        @JsonUnwrapped ReportFacts facts,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contradiction> contradictions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RegionCode> regionCandidates) {

    public Extraction {
        evidence = List.copyOf(evidence);
        contradictions = List.copyOf(contradictions);
        regionCandidates = List.copyOf(regionCandidates);
    }

    /** Without contradictions and without an open choice between regions. */
    public Extraction(ReportFacts facts, List<Evidence> evidence) {
        this(facts, evidence, List.of(), List.of());
    }

    /** The same with other evidence. */
    public Extraction withEvidence(List<Evidence> other) {
        return new Extraction(facts, other, contradictions, regionCandidates);
    }

    /** The same with what was said otherwise. */
    public Extraction withContradictions(List<Contradiction> other) {
        return new Extraction(facts, evidence, other, regionCandidates);
    }
}
