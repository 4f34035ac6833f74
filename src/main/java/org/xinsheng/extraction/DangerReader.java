package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.List;

/** Fills in the incident from the danger rules (R01 to R03). */
final class DangerReader implements FieldReader {

    private final DangerRules rules;

    DangerReader(DangerRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        return rules.check(text.text())
                .<List<Finding<?>>>map(sign -> List.of(finding(text, sign)))
                .orElse(List.of());
    }

    private static Finding<?> finding(NormalizedText text, DangerSign sign) {
        Span span = text.span(sign.start(), sign.end());
        return Finding.of(Field.INCIDENT, sign.incident(), span, sign.by(), 0.9);
    }
}
