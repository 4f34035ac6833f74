package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ProjectNature;
import org.xinsheng.core.WorkTrade;

/** The line of work, what is being built, and hints at who pays for it (R15, R18, R19, R21, R22). */
final class WorkReader implements FieldReader {

    private static final List<Field<?>> NAMED =
            List.of(Field.EMPLOYER, Field.OTHER_PARTIES, Field.PROJECT, Field.LOCATION);

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        if (!soFar.value(Field.MATTER).map(m -> m != Matter.NOT_LABOUR).orElse(false)) {
            return List.of();
        }
        List<Finding<?>> found = new ArrayList<>();
        Finding<Industry> industry = industry(text);
        if (industry == null) {
            return found;
        }
        found.add(industry);
        if (industry.value() == Industry.CONSTRUCTION) {
            Finding<ConstructionType> type = LabelRule.first(WorkRules.TYPES, text, Field.CONSTRUCTION_TYPE, 0.7);
            if (type != null) {
                found.add(type);
            }
            addNatures(text, found);
            addTrades(text, soFar, found);
        }
        return found;
    }

    /** The industry most of whose words are there; of equals the first. */
    private static @Nullable Finding<Industry> industry(NormalizedText text) {
        LabelRule<Industry> best = null;
        int most = 0;
        for (LabelRule<Industry> rule : WorkRules.INDUSTRIES) {
            int count = count(rule, text.text());
            if (count > most) {
                best = rule;
                most = count;
            }
        }
        return best == null ? null : best.find(text, Field.INDUSTRY, 0.75);
    }

    private static int count(LabelRule<?> rule, String text) {
        return rule.words().all(text, 6).size();
    }

    private static void addTrades(NormalizedText text, Findings soFar, List<Finding<?>> found) {
        List<String> names = soFar.spans(NAMED).stream()
                .map(span -> text.original().substring(span.start(), span.end()))
                .toList();
        Set<WorkTrade> trades = WorkTrades.in(text.text(), names);
        if (!trades.isEmpty()) {
            found.add(new Finding<>(Field.TRADES, trades, List.of(), "rule:trade", 0.7));
        }
    }

    private static void addNatures(NormalizedText text, List<Finding<?>> found) {
        Field<ProjectNature> single = new Field<>(Field.PROJECT_NATURE_HINT.key(), (facts, value) -> {});
        List<Finding<ProjectNature>> holding = WorkRules.NATURES.stream()
                .map(r -> r.find(text, single, 0.7))
                .filter(Objects::nonNull)
                .toList();
        if (holding.isEmpty()) {
            return;
        }
        Set<ProjectNature> natures = EnumSet.noneOf(ProjectNature.class);
        holding.forEach(finding -> natures.add(finding.value()));
        List<Span> spans = holding.stream().flatMap(f -> f.spans().stream()).toList();
        found.add(new Finding<>(
                Field.PROJECT_NATURE_HINT, natures, spans, holding.getFirst().by(), 0.7));
    }
}
