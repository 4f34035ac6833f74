package org.xinsheng.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.ReportFacts;

/**
 * A value that a reader found for a field.
 *
 * @param spans the words that it rests on, in the original text; empty for a conclusion from the whole
 * @param by what found it, as in {@link Evidence#by()}
 * @param confidence 0 to 1; of findings that say 0.9, nine in ten should be right
 * @param <T> type of the value
 */
public record Finding<T>(Field<T> field, T value, List<Span> spans, String by, double confidence) {

    public Finding {
        spans = List.copyOf(spans);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence out of range: " + confidence);
        }
    }

    public static <T> Finding<T> of(Field<T> field, T value, Span span, String by, double confidence) {
        return new Finding<>(field, value, List.of(span), by, confidence);
    }

    void putInto(ReportFacts.Builder facts) {
        field.setter().accept(facts, value);
    }

    Stream<Evidence> evidence() {
        return spans.stream().map(span -> new Evidence(field.key(), span.start(), span.end(), by, confidence));
    }
}
