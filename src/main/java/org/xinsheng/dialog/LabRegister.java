package org.xinsheng.dialog;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.clue.ClueQuery;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.HistoryEntry;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.RegisteredReport;
import org.xinsheng.clue.ReportView;
import org.xinsheng.clue.Responsibility;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.clue.Supplement;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.UnitId;
import org.xinsheng.linking.LinkOutcome;
import org.xinsheng.routing.FirstContact;
import org.xinsheng.routing.FirstContactPreviews;
import org.xinsheng.routing.FirstContactPreviews.Preview;

/** The reports of a conversation in the lab, each a case of its own, held by the unit that was asked. */
final class LabRegister implements FirstContact, Clues {

    private static final int LAST_SEQUENCE = 999_999;
    private static final int YEAR = 99;

    private final FirstContactPreviews previews;
    private final List<ReportNumber> numbers;
    private final Clock clock;
    private final Map<ReportId, Filed> filed = new LinkedHashMap<>();
    private final List<Rehearsal.Route> routes = new ArrayList<>();

    LabRegister(FirstContactPreviews previews, List<ReportNumber> numbers, Clock clock) {
        this.previews = previews;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public Registration register(NewReport report) {
        ReportView view = new ReportView(
                new ReportId(Ids.next(clock)),
                number(filed.size()),
                new ClueId(Ids.next(clock)),
                report.reporter(),
                report.conversation(),
                report.source(),
                null,
                report.receivedAt(),
                report.text(),
                report.messages(),
                report.facts(),
                report.evidence());
        return file(report.serviceRegion(), view, null, report.receivedAt());
    }

    @Override
    public Registration supplement(Supplement supplement) {
        Filed before = java.util.Objects.requireNonNull(filed.get(supplement.report()), "no such report");
        ReportView view = before.report();
        ReportView more = new ReportView(
                view.id(),
                view.number(),
                view.clue(),
                view.reporter(),
                view.conversation(),
                view.source(),
                null,
                view.receivedAt(),
                supplement.text().isEmpty() ? view.text() : view.text() + "\n" + supplement.text(),
                view.messages(),
                supplement.facts(),
                view.evidence());
        return file(supplement.serviceRegion(), more, before.preview().dueAt(), supplement.at());
    }

    /** As the register holds them; those of the conversation for what is not registered yet. */
    ReportFacts facts(OpenReport report) {
        Filed kept = report.id == null ? null : filed.get(report.id);
        return kept == null ? report.facts : kept.report().facts();
    }

    /** Where the reports belong that were registered or changed since the last time. */
    List<Rehearsal.Route> takeRoutes() {
        List<Rehearsal.Route> taken = List.copyOf(routes);
        routes.clear();
        return taken;
    }

    private Registration file(RegionCode region, ReportView report, @Nullable Instant dueAt, Instant at) {
        Preview preview = previews.of(region, report.facts(), report.receivedAt(), dueAt, at);
        filed.put(report.id(), new Filed(region, report, preview));
        routes.removeIf(route -> route.number().equals(report.number()));
        routes.add(new Rehearsal.Route(
                report.number(),
                preview.proposal().rule(),
                preview.proposal().outcome(),
                preview.proposal().target(),
                preview.proposal().assisting()));
        return new Registration(
                new RegisteredReport(report.id(), report.number(), report.clue(), report.clue(), LinkOutcome.NEW),
                preview.unit(),
                preview.person(),
                preview.answerBy());
    }

    /** That of the conversation as it went; for further reports one that no year begins with. */
    private ReportNumber number(int nth) {
        return nth < numbers.size() ? numbers.get(nth) : ReportNumber.of(YEAR, LAST_SEQUENCE - nth);
    }

    @Override
    public Optional<ClueView> find(RegionCode serviceRegion, ReportNumber number) {
        return filed.values().stream()
                .filter(f -> f.report().number().equals(number))
                .findFirst()
                .map(this::clue);
    }

    @Override
    public Optional<ClueView> find(RegionCode serviceRegion, ClueId id) {
        return filed.values().stream()
                .filter(f -> f.report().clue().equals(id))
                .findFirst()
                .map(this::clue);
    }

    @Override
    public List<ClueView> find(RegionCode serviceRegion, List<ClueId> ids) {
        return ids.stream().flatMap(id -> find(serviceRegion, id).stream()).toList();
    }

    @Override
    public Page list(ClueQuery query) {
        List<ClueView> all = filed.values().stream().map(this::clue).toList();
        return new Page(all, 0, query.size(), all.size());
    }

    @Override
    public Map<ClueStatus, Long> counts(RegionCode serviceRegion, UnitId visibleTo) {
        return Map.of();
    }

    @Override
    public List<ReportView> reports(RegionCode serviceRegion, ClueId clue) {
        return filed.values().stream()
                .map(Filed::report)
                .filter(report -> report.clue().equals(clue))
                .toList();
    }

    @Override
    public Optional<ReportView> report(RegionCode serviceRegion, ReportId id) {
        return Optional.ofNullable(filed.get(id)).map(Filed::report);
    }

    @Override
    public Optional<ReportView> report(RegionCode serviceRegion, SourceChannel source, String externalNumber) {
        return Optional.empty();
    }

    @Override
    public List<ReportView> reportsOf(RegionCode serviceRegion, ReporterId reporter) {
        return filed.values().stream().map(Filed::report).toList().reversed();
    }

    @Override
    public List<ReportNumber> numbersOf(RegionCode serviceRegion, ReporterId reporter) {
        return reportsOf(serviceRegion, reporter).stream()
                .map(ReportView::number)
                .toList();
    }

    @Override
    public List<HistoryEntry> history(RegionCode serviceRegion, ClueId clue) {
        return List.of();
    }

    private ClueView clue(Filed of) {
        ReportView report = of.report();
        ReportFacts facts = report.facts();
        UnitId unit = of.preview().unit().id();
        return new ClueView(
                report.clue(),
                of.region(),
                report.number(),
                ClueStatus.TRIAGE,
                null,
                LinkOutcome.NEW,
                null,
                facts,
                unit,
                new Responsibility(unit, of.preview().person().id()),
                List.of(unit),
                of.preview().dueAt(),
                "T02",
                facts.incident().level(),
                1,
                report.receivedAt(),
                clock.instant(),
                1);
    }

    private record Filed(RegionCode region, ReportView report, Preview preview) {}
}
