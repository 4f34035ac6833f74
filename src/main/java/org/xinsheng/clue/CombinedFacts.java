package org.xinsheng.clue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Incident;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.Matter;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.Party;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReporterId;

/**
 * What several reports of one arrears say together. The first report names things; what it leaves open is taken from the
 * next. Nobody and no yuan is counted twice: see {@link Totals}.
 */
final class CombinedFacts {

    private static final int MAX_PARTIES = 20;

    /**
     * One report.
     *
     * @param reporter reports of the same person replace each other
     */
    record Told(ReporterId reporter, ReportFacts facts) {}

    private CombinedFacts() {}

    /** @param reports oldest first, not empty */
    static ReportFacts of(List<Told> reports) {
        List<ReportFacts> all = reports.stream().map(Told::facts).toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        Totals totals = Totals.of(perReporter(reports));
        ReportFacts first = all.getFirst();
        String employer = first(all, ReportFacts::employer);
        return first.toBuilder()
                .matter(matter(all))
                .employer(employer)
                .otherParties(otherParties(all, employer))
                .parties(parties(all))
                .project(first(all, ReportFacts::project))
                .location(first(all, ReportFacts::location))
                .regionCode(first(all.stream().sorted(byRegionDetail()).toList(), ReportFacts::regionCode))
                .industry(first(all, ReportFacts::industry))
                .trades(union(all, ReportFacts::trades))
                .amount(totals.amount())
                .headcount(totals.headcount())
                .period(period(all))
                .incident(incident(all))
                .legalStage(last(all, LegalStage.NONE))
                .cause(first(all, ReportFacts::cause))
                .employerFacts(union(all, ReportFacts::employerFacts))
                .constructionType(first(all, ReportFacts::constructionType))
                .projectNatureHint(union(all, ReportFacts::projectNatureHint))
                .hardship(all.stream().anyMatch(ReportFacts::hardship))
                .build();
    }

    /** What each reporter said last; what the last report leaves open is taken from the earlier ones. */
    private static List<ReportFacts> perReporter(List<Told> reports) {
        var latest = new LinkedHashMap<ReporterId, ReportFacts>();
        for (Told told : reports) {
            latest.merge(told.reporter(), told.facts(), CombinedFacts::corrected);
        }
        return List.copyOf(latest.values());
    }

    private static ReportFacts corrected(ReportFacts before, ReportFacts after) {
        return after.toBuilder()
                .amount(after.amount() != null ? after.amount() : before.amount())
                .headcount(after.headcount() != null ? after.headcount() : before.headcount())
                .period(after.period() != null ? after.period() : before.period())
                .build();
    }

    private static Matter matter(List<ReportFacts> all) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        all.forEach(facts -> matters.add(facts.matter()));
        matters.remove(Matter.NOT_LABOUR);
        if (matters.size() > 1 && matters.stream().anyMatch(Matter::hasWages)) {
            return Matter.MIXED;
        }
        return matters.isEmpty() ? Matter.NOT_LABOUR : matters.iterator().next();
    }

    private static List<String> otherParties(List<ReportFacts> all, @Nullable String employer) {
        return all.stream()
                .flatMap(facts -> Stream.concat(Stream.ofNullable(facts.employer()), facts.otherParties().stream()))
                .filter(party -> !party.equals(employer))
                .distinct()
                .limit(MAX_PARTIES)
                .toList();
    }

    private static List<Party> parties(List<ReportFacts> all) {
        List<Party> joined = Party.join(all.stream().flatMap(facts -> facts.parties().stream()));
        return joined.subList(0, Math.min(joined.size(), MAX_PARTIES));
    }

    /** A county says more than a city. */
    private static Comparator<ReportFacts> byRegionDetail() {
        return Comparator.comparing(
                facts -> facts.regionCode() == null || !facts.regionCode().isCounty());
    }

    /** From the earliest month to the latest; of mere lengths the longest. */
    private static @Nullable MonthRange period(List<ReportFacts> all) {
        List<MonthRange> periods =
                all.stream().map(ReportFacts::period).filter(Objects::nonNull).toList();
        YearMonth from = periods.stream()
                .map(MonthRange::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        YearMonth to = periods.stream()
                .map(MonthRange::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Integer months = periods.stream()
                .map(MonthRange::months)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            to = null;
        }
        boolean closed = from != null && to != null && periods.size() > 1;
        return from == null && to == null && months == null ? null : new MonthRange(from, to, closed ? null : months);
    }

    private static Incident incident(List<ReportFacts> all) {
        return all.stream()
                .map(ReportFacts::incident)
                .filter(incident -> incident.level() > 0)
                .min(Comparator.comparingInt(Incident::level))
                .orElse(Incident.NONE);
    }

    private static LegalStage last(List<ReportFacts> all, LegalStage none) {
        return all.reversed().stream()
                .map(ReportFacts::legalStage)
                .filter(stage -> stage != none)
                .findFirst()
                .orElse(none);
    }

    private static <T> @Nullable T first(List<ReportFacts> all, Function<ReportFacts, @Nullable T> field) {
        for (ReportFacts facts : all) {
            T value = field.apply(facts);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static <T> Set<T> union(List<ReportFacts> all, Function<ReportFacts, Collection<T>> field) {
        var union = new LinkedHashSet<T>();
        new ArrayList<>(all).forEach(facts -> union.addAll(field.apply(facts)));
        return union;
    }
}
