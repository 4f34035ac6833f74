package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.core.Evidence;
import org.xinsheng.extraction.FieldJudge.Judged;

/**
 * One field of one report, judged.
 *
 * @param confidence what the evidence says, NaN where there is none
 * @param characters length of the text
 */
record Judgement(String report, Judged field, Verdict verdict, double confidence, int characters) {

    /** A finding with words to rest on, so that its confidence can be held against the gold. */
    boolean isCalibrating() {
        return verdict.isFound() && !Double.isNaN(confidence);
    }

    static List<Judgement> of(Extractor extractor, List<GoldReport> reports) {
        List<Judgement> judgements = new ArrayList<>();
        for (GoldReport report : reports) {
            Extraction read = extractor.extract(report.text(), report.receivedAt());
            for (Judged field : Judged.values()) {
                judgements.add(new Judgement(
                        report.id(),
                        field,
                        field.of(report, read.facts()),
                        confidence(read, field.key()),
                        report.text().length()));
            }
        }
        return judgements;
    }

    private static double confidence(Extraction read, String key) {
        return read.evidence().stream()
                .filter(evidence -> evidence.field().equals(key))
                .mapToDouble(Evidence::confidence)
                .max()
                .orElse(Double.NaN);
    }
}
