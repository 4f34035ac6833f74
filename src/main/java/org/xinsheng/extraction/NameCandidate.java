package org.xinsheng.extraction;

import org.xinsheng.core.PartyRole;

/**
 * Words that may name somebody or something.
 *
 * @param part the part that the words before the name give its bearer; OTHER if none
 * @param start first character in the normalised text
 * @param by what found it
 * @param weight how well the words stand for themselves, 0 to 1, the surroundings apart
 */
record NameCandidate(Kind kind, PartyRole part, int start, int end, String by, double weight) {

    enum Kind {
        ORGANISATION,
        PERSON,
        PROJECT
    }

    boolean overlaps(NameCandidate other) {
        return start < other.end && other.start < end;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    int length() {
        return end - start;
    }

    NameCandidate confirmedBy(String other) {
        return by.contains(other)
                ? this
                : new NameCandidate(kind, part, start, end, by + "+" + other, Math.min(1, weight + 0.1));
    }

    NameCandidate within(int newStart, int newEnd) {
        return new NameCandidate(kind, part, newStart, newEnd, by, weight);
    }
}
