package org.xinsheng.dialog;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.StatusLines.Line;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;

/** How it stands with what a worker reported, and a look again at what has ended. */
@Component
class StatusTalk implements Responder {

    static final Pattern REOPEN = Pattern.compile("重新?办");

    private static final Set<ClueStatus> ANSWERED = EnumSet.of(ClueStatus.EXPLAINED, ClueStatus.NOT_ACCEPTED);

    private final OwnReports own;
    private final Clues clues;
    private final StatusLines lines;
    private final Directory directory;
    private final Handovers handovers;
    private final Subjects subjects;
    private final Clock clock;

    StatusTalk(
            OwnReports own,
            Clues clues,
            StatusLines lines,
            Directory directory,
            Handovers handovers,
            Subjects subjects,
            Clock clock) {
        this.own = own;
        this.clues = clues;
        this.lines = lines;
        this.directory = directory;
        this.handovers = handovers;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.STATUS, Wish.REOPEN);
    }

    @Override
    public boolean take(Exchange exchange, Wish wish) {
        if (wish == Wish.REOPEN) {
            return reopen(exchange);
        }
        status(exchange);
        return true;
    }

    /** What has ended is looked at again; whoever asks for that by its word is told how it stands else. */
    private boolean reopen(Exchange exchange) {
        List<ReportNumber> numbers = own.of(exchange.row());
        if (lookAgain(exchange, numbers)) {
            return true;
        }
        boolean ordered = REOPEN.matcher(exchange.text()).find();
        if (ordered && numbers.isEmpty()) {
            exchange.reply().say("reopen-none");
        } else if (ordered) {
            status(exchange);
        }
        return ordered;
    }

    private boolean lookAgain(Exchange exchange, List<ReportNumber> numbers) {
        Optional<ClueView> ended = numbers.stream()
                .flatMap(number -> clues.find(exchange.row().region(), number).stream())
                .filter(clue -> clue.status().isTerminal() || clue.status() == ClueStatus.RESOLVED)
                .findFirst();
        ended.ifPresent(clue -> {
            handovers.call(exchange.row(), "reopen", exchange.cause());
            exchange.reply().with(told(clue)).say("reopen");
        });
        return ended.isPresent();
    }

    /** Only to the reporter: nobody is told about another person's report (domain: safeguards). */
    private void status(Exchange exchange) {
        Optional<String> named = OwnReports.named(exchange.text());
        if (named.isPresent()) {
            ReportNumber.parse(named.get())
                    .filter(number -> own.of(exchange.row()).contains(number))
                    .ifPresentOrElse(
                            number -> about(exchange, number),
                            () -> exchange.reply().say("status-other"));
        } else if (exchange.script()
                .patterns()
                .others()
                .matcher(exchange.text())
                .find()) {
            exchange.reply().say("status-other");
        } else {
            all(exchange);
        }
        resume(exchange);
    }

    /** All of them, unless the worker says which, or was just told about one. */
    private void all(Exchange exchange) {
        Optional<ReportNumber> meant = meant(exchange);
        if (meant.isPresent()) {
            about(exchange, meant.get());
            return;
        }
        List<ClueView> latest = own.of(exchange.row()).stream()
                .limit(StatusLines.MOST)
                .flatMap(number -> clues.find(exchange.row().region(), number).stream())
                .toList();
        switch (latest.size()) {
            case 0 -> exchange.reply().say("status-none");
            case 1 -> one(exchange, latest.getFirst());
            default -> {
                List<Line> told = latest.stream()
                        .map(clue -> new Line(clue, values(exchange, clue), isLate(clue, clock.instant())))
                        .toList();
                exchange.reply().with(lines.of(told)).say("status-several");
                if (told.stream().map(Line::template).anyMatch("line-late"::equals)) {
                    handovers.call(exchange.row(), Handovers.LATE, exchange.cause());
                }
            }
        }
    }

    private Optional<ReportNumber> meant(Exchange exchange) {
        DialogueState state = exchange.state();
        Optional<OpenReport> pointed = state.registered().size() < 2 ? Optional.empty() : subjects.picked(exchange);
        if (pointed.isEmpty() && !state.told) {
            return Optional.empty();
        }
        OpenReport report = pointed.orElseGet(state::report);
        state.turnTo(report);
        return Optional.ofNullable(report.number);
    }

    /** How a report stands that is the worker's own. */
    void about(Exchange exchange, ReportNumber number) {
        clues.find(exchange.row().region(), number).ifPresent(clue -> one(exchange, clue));
    }

    /** Who has it, by when it is answered; of what has ended, what comes next. */
    private void one(Exchange exchange, ClueView clue) {
        Map<String, String> values = values(exchange, clue);
        exchange.state().about = clue.number();
        exchange.reply().with(values);
        if (ANSWERED.contains(clue.status())) {
            exchange.reply().say("status-answered");
        } else if (clue.status().isTerminal()) {
            exchange.reply().say("status-ended");
        } else if (clue.status() == ClueStatus.RESOLVED) {
            exchange.state().calledBack = clue.number();
            exchange.happens(Event.CALLBACK);
            exchange.reply().say("status-resolved");
        } else if (values.containsKey("date")) {
            exchange.reply().say(clue.master() == null ? "status" : "status-merged");
        } else if (isLate(clue, clock.instant())) {
            exchange.reply().say("status-late");
        } else {
            exchange.reply().say("status-open");
        }
    }

    /** An open question is put again, once and for all, after another matter came between. */
    private static void resume(Exchange exchange) {
        var asked = exchange.asked();
        if (asked != null && !asked.isAboutContact() && exchange.mayAsk()) {
            ReportNumber number = exchange.state().report().number;
            String key = "resume-" + asked.id() + (number == null ? "" : "-" + number.value());
            if (!exchange.state().said.containsKey(key)) {
                exchange.reply().askAgain(asked.ask(), key);
            }
        }
    }

    /** The day by which somebody was to act has passed, and nobody has named another one. */
    static boolean isLate(ClueView clue, Instant now) {
        Instant due = clue.dueAt();
        return clue.status().isOpen() && due != null && !due.isAfter(now);
    }

    private Map<String, String> values(Exchange exchange, ClueView clue) {
        Map<String, String> values = new HashMap<>(told(clue));
        answerBy(exchange, clue)
                .filter(at -> at.isAfter(clock.instant()))
                .ifPresent(at -> values.put("date", Dates.day(at)));
        return values;
    }

    /** As the worker was told; once somebody else has it, as their clock runs. */
    private Optional<Instant> answerBy(Exchange exchange, ClueView clue) {
        String unit = directory.unit(clue.responsibility().unit()).shortName();
        return exchange.state().reports.stream()
                .filter(report -> clue.number().equals(report.number))
                .flatMap(report -> Optional.ofNullable(report.holder).stream())
                .filter(holder ->
                        holder.unit().equals(unit) && holder.answerBy().isAfter(clock.instant()))
                .map(OpenReport.Holder::answerBy)
                .findFirst()
                .or(() -> Optional.ofNullable(clue.dueAt()));
    }

    /** Who has it, for the words that are said. */
    Map<String, String> told(ClueView clue) {
        Unit unit = directory.unit(clue.responsibility().unit());
        String person = directory
                .findStaff(clue.responsibility().person())
                .map(StaffMember::title)
                .orElse("");
        return Map.of("no", clue.number().value(), "unit", unit.shortName(), "name", person, "tel", unit.phone());
    }
}
