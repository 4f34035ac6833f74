package org.xinsheng.extraction.number;

import org.xinsheng.core.Headcount;

/**
 * A headcount that was read.
 *
 * @param start first character in the normalized text
 * @param end behind the last character
 */
record People(Headcount count, int start, int end, String rule, double confidence) {

    boolean areCouple() {
        return rule.equals("rule:pair");
    }
}
