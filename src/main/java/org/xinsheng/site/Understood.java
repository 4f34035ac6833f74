package org.xinsheng.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.pages.Formats;

/**
 * One line of the card "我记下的".
 *
 * @param field as in the JSON of {@code extract}
 * @param value as the worker would say it
 */
record Understood(String field, String value) {

    static List<Understood> of(@Nullable ReportFacts facts, Formats formats) {
        if (facts == null) {
            return List.of();
        }
        return Stream.of(
                        line("employer", facts.employer()),
                        line("project", facts.project()),
                        line("location", facts.location()),
                        line("amount", formats.headline(facts.amount())),
                        line("headcount", formats.people(facts.headcount())),
                        line("period", formats.period(facts.period())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How a worker starts to correct it; the rest is typed. Always Chinese, because that is what is read. */
    public String correction() {
        String said = field.equals("headcount") ? value + "个人" : value;
        return "不是" + said + "，是";
    }

    private static Optional<Understood> line(String field, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Understood(field, value));
    }
}
