package org.xinsheng.linking;

import java.util.List;

/**
 * How well two reports, or a report and a clue, fit together.
 *
 * @param probability that they are the same arrears, 0 to 1
 * @param fields what speaks for and against it
 */
public record Comparison(double probability, List<FieldEvidence> fields) {

    public Comparison {
        fields = List.copyOf(fields);
    }

    /**
     * @param field name of the field as in the JSON of {@code extract}
     * @param weight logarithm to base 2 of the likelihood ratio: positive speaks for the same, negative against
     * @param explanation one short plain Chinese phrase for the clerk who reviews
     */
    public record FieldEvidence(String field, double weight, String explanation) {}
}
