package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinsheng.core.ReportFacts;

/** What has been found in a text so far: one finding a field, the most confident, the first of equals. Not thread-safe. */
public final class Findings {

    private final Map<Field<?>, Finding<?>> byField = new LinkedHashMap<>();

    void add(Finding<?> finding) {
        byField.merge(finding.field(), finding, (old, now) -> now.confidence() > old.confidence() ? now : old);
    }

    void remove(Field<?> field) {
        byField.remove(field);
    }

    @SuppressWarnings("unchecked") // a finding's value has the type of its field
    public <T> Optional<Finding<T>> find(Field<T> field) {
        return Optional.ofNullable((Finding<T>) byField.get(field));
    }

    public <T> Optional<T> value(Field<T> field) {
        return find(field).map(Finding::value);
    }

    /** All words that some finding of these fields rests on. */
    public List<Span> spans(List<Field<?>> fields) {
        List<Span> spans = new ArrayList<>();
        for (Field<?> field : fields) {
            Finding<?> finding = byField.get(field);
            if (finding != null) {
                spans.addAll(finding.spans());
            }
        }
        return spans;
    }

    /** @param characters length of the text */
    void calibrate(Calibration calibration, int characters) {
        byField.replaceAll((field, finding) -> calibration.apply(finding, characters));
    }

    Extraction toExtraction() {
        ReportFacts.Builder facts = ReportFacts.builder();
        byField.values().forEach(finding -> finding.putInto(facts));
        return new Extraction(
                facts.build(),
                byField.values().stream().flatMap(Finding::evidence).toList(),
                List.of(),
                value(Field.REGION_CANDIDATES).orElse(List.of()));
    }
}
