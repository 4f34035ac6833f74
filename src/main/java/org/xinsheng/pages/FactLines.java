package org.xinsheng.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Incident;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.ReportFacts;

/** Writes facts out line by line, in the order in which clerks read them. What is not known has no line. */
@Component
public class FactLines {

    private final MessageSource messages;

    FactLines(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A fact in words.
     *
     * @param field as in the JSON of {@code extract}
     * @param confidence of the words it rests on, in percent; null where no words are marked
     */
    public record Line(
            String field,
            String label,
            String value,
            @Nullable Integer confidence) {}

    /** @param evidence of the report, or of all reports of a clue */
    public List<Line> of(ReportFacts facts, Collection<Evidence> evidence, Locale locale) {
        var lines = new Lines(evidence, locale);
        Formats formats = Formats.in(locale);
        lines.add("matter", lines.code("matter", facts.matter()));
        lines.add("employer", facts.employer());
        lines.add("otherParties", String.join(lines.comma(), facts.otherParties()));
        lines.add("amount", formats.table(facts.amount()));
        lines.add("headcount", formats.people(facts.headcount()));
        lines.add("period", formats.period(facts.period()));
        lines.add("project", facts.project());
        lines.add("location", facts.location());
        lines.add(
                "regionCode",
                facts.regionCode() == null ? null : facts.regionCode().value());
        lines.add("industry", lines.code("industry", facts.industry()));
        lines.add("trades", lines.codes("trade", facts.trades()));
        lines.add("constructionType", lines.code("constructionType", facts.constructionType()));
        lines.add("projectNatureHint", lines.codes("projectNature", facts.projectNatureHint()));
        lines.add("cause", lines.code("cause", facts.cause()));
        lines.add("employerFacts", lines.codes("employerFact", facts.employerFacts()));
        lines.add(
                "legalStage",
                facts.legalStage() == LegalStage.NONE ? null : lines.code("legalStage", facts.legalStage()));
        lines.add("incident", facts.incident() == Incident.NONE ? null : lines.code("incident", facts.incident()));
        lines.add("hardship", facts.hardship() ? lines.message("yes") : null);
        return lines.all;
    }

    private final class Lines {

        private final List<Line> all = new ArrayList<>();
        private final Collection<Evidence> evidence;
        private final Locale locale;

        Lines(Collection<Evidence> evidence, Locale locale) {
            this.evidence = evidence;
            this.locale = locale;
        }

        void add(String field, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                all.add(new Line(field, message("field." + field), value, confidence(field)));
            }
        }

        @Nullable String code(String kind, @Nullable Enum<?> value) {
            return value == null ? null : message(kind + "." + value.name());
        }

        String codes(String kind, Collection<? extends Enum<?>> values) {
            return values.stream()
                    .sorted()
                    .map(v -> message(kind + "." + v.name()))
                    .collect(Collectors.joining(comma()));
        }

        String comma() {
            return locale.getLanguage().equals("en") ? ", " : "、";
        }

        String message(String key) {
            return Objects.requireNonNullElse(messages.getMessage(key, null, key, locale), key);
        }

        private @Nullable Integer confidence(String field) {
            return evidence.stream()
                    .filter(e -> e.field().equals(field))
                    .max((a, b) -> Double.compare(a.confidence(), b.confidence()))
                    .map(e -> (int) Math.round(e.confidence() * 100))
                    .orElse(null);
        }
    }
}
