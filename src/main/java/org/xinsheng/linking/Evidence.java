package org.xinsheng.linking;

/**
 * What one field says: how likely it would look like this.
 *
 * @param same if the two mean the same thing
 * @param other if they mean two things that have nothing to do with each other
 * @param alike if they mean two things that are easily taken for each other
 * @param explanation for the clerk
 */
record Evidence(Field field, double same, double other, double alike, String explanation) {

    static Evidence of(Field field, double same, double other, String explanation) {
        return new Evidence(field, same, other, other, explanation);
    }

    /** Logarithm to base 2 of the likelihood ratio. */
    double weight() {
        return Math.log(same / other) / Math.log(2);
    }

    Comparison.FieldEvidence forClerk() {
        return new Comparison.FieldEvidence(field.json, Math.round(weight() * 10) / 10.0, explanation);
    }
}
