package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.EmployerFact;
import org.xinsheng.core.Matter;

/** Why the wages are not paid, what became of the employer (R17, R20, R25, R26), and hardship (R29). */
final class CircumstanceReader implements FieldReader {

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        if (!soFar.value(Field.MATTER).map(m -> m != Matter.NOT_LABOUR).orElse(false)) {
            return List.of();
        }
        List<Finding<?>> found = new ArrayList<>();
        add(found, LabelRule.firstFact(CircumstanceRules.CAUSES, text, Field.CAUSE, 0.7));
        add(found, CircumstanceRules.HARDSHIP.find(text, Field.HARDSHIP, 0.7));
        add(found, employerFacts(text));
        return found;
    }

    private static void add(List<Finding<?>> all, @Nullable Finding<?> finding) {
        if (finding != null) {
            all.add(finding);
        }
    }

    private static @Nullable Finding<Set<EmployerFact>> employerFacts(NormalizedText text) {
        Field<EmployerFact> single = new Field<>(Field.EMPLOYER_FACTS.key(), (facts, value) -> {});
        List<Finding<EmployerFact>> holding = CircumstanceRules.FACTS.stream()
                .map(rule -> rule.findFact(text, single, 0.75))
                .filter(Objects::nonNull)
                .toList();
        if (holding.isEmpty()) {
            return null;
        }
        Set<EmployerFact> facts = EnumSet.noneOf(EmployerFact.class);
        holding.forEach(finding -> facts.add(finding.value()));
        List<Span> spans = holding.stream().flatMap(f -> f.spans().stream()).toList();
        return new Finding<>(
                Field.EMPLOYER_FACTS, facts, spans, holding.getFirst().by(), 0.75);
    }
}
