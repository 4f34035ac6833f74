package org.xinsheng.extraction.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinsheng.extraction.Field;
import org.xinsheng.extraction.Finding;
import org.xinsheng.extraction.Findings;
import org.xinsheng.extraction.NormalizedText;

/** What {@link NumberReader} finds in a text that came in on 15 June 2026. */
record Reading(String text, List<Finding<?>> findings) {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    static Reading of(String text) {
        return new Reading(text, new NumberReader().read(NormalizedText.of(text), TODAY, new Findings()));
    }

    Optional<Finding<?>> find(Field<?> field) {
        return findings.stream().filter(f -> f.field().equals(field)).findFirst();
    }

    /** "min-max" or just "min" of a range of equal ends, "null" if nothing was found. */
    String said(Field<?> field) {
        return find(field).map(f -> Shown.of(f.value())).orElse("null");
    }

    String rule(Field<?> field) {
        return find(field).map(Finding::by).orElse("null");
    }

    List<String> words(Field<?> field) {
        return find(field).stream()
                .flatMap(f -> f.spans().stream())
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
