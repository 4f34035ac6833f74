package org.xinsheng.extraction;

import org.xinsheng.core.Incident;

/**
 * Words that point to danger.
 *
 * @param kind whom it is for
 * @param rule name of the rule that matched, for the alert's reason; never words of the text
 * @param start first character, UTF-16 offset into the original text
 * @param end behind the last character
 */
public record DangerSign(Incident incident, DangerKind kind, String rule, int start, int end) {

    /** The rule of what only the model of danger hears. */
    static final String MODEL = "model";

    /** Whether words of a rule were found, and not only what the model takes for danger. */
    public boolean isByRule() {
        return !rule.equals(MODEL);
    }

    /** The same of another kind. */
    DangerSign of(DangerKind other) {
        return new DangerSign(incident, other, rule, start, end);
    }

    /** As evidence names it. */
    String by() {
        return rule.equals(MODEL) ? "model:danger" : "rule:" + rule;
    }
}
