package org.xinsheng.extraction;

/**
 * A part of the original text.
 *
 * @param start first character, UTF-16 offset
 * @param end behind the last character; above {@code start}
 * @throws IllegalArgumentException if empty or negative
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty span: " + start + " to " + end);
        }
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
