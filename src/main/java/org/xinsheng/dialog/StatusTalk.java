package org.xinsheng.dialog;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;

/** How it stands with what a worker reported, and a look again at what has ended. */
@Component
class StatusTalk implements Responder {

    /** Something that can only be a number of ours, or of another service. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9](?![0-9])|编号\\s*[0-9]{3,}");

    private final Clues clues;
    private final Directory directory;
    private final Handovers handovers;
    private final Subjects subjects;
    private final Clock clock;

    StatusTalk(Clues clues, Directory directory, Handovers handovers, Subjects subjects, Clock clock) {
        this.clues = clues;
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

    private boolean reopen(Exchange exchange) {
        Optional<ClueView> ended =
                own(exchange).filter(clue -> clue.status().isTerminal() || clue.status() == ClueStatus.RESOLVED);
        ended.ifPresent(clue -> {
            handovers.call(exchange.row(), "reopen", exchange.cause());
            exchange.reply().with(told(clue)).say("reopen");
        });
        return ended.isPresent();
    }

    /** Only to the reporter: nobody is told about another person's report (domain: safeguards). */
    private void status(Exchange exchange) {
        if (asksAboutOthers(exchange)) {
            exchange.reply().say("status-other");
            resume(exchange);
            return;
        }
        if (several(exchange)) {
            return;
        }
        Optional<ClueView> clue = asked(exchange);
        if (clue.isEmpty()) {
            exchange.reply().say("status-none");
        } else {
            exchange.reply().with(told(clue.get())).say(template(clue.get(), exchange));
        }
        resume(exchange);
    }

    /** All that is still open, if the worker does not say which, and the same person has it. */
    private boolean several(Exchange exchange) {
        List<OpenReport> reports = exchange.state().registered();
        if (reports.size() < 2 || exchange.state().told || pointed(exchange).isPresent()) {
            return false;
        }
        List<ClueView> open = reports.stream()
                .flatMap(report -> clues.find(exchange.row().region(), Objects.requireNonNull(report.number)).stream())
                .filter(clue -> !clue.status().isTerminal())
                .toList();
        if (open.size() < 2
                || open.stream().map(ClueView::responsibility).distinct().count() > 1) {
            return false;
        }
        exchange.reply()
                .with(told(open.getFirst()))
                .with("numbers", SeveralTalk.numbers(open.stream().map(ClueView::number)));
        exchange.reply().say("status-several");
        resume(exchange);
        return true;
    }

    private Optional<OpenReport> pointed(Exchange exchange) {
        return exchange.state().registered().size() < 2 ? Optional.empty() : subjects.picked(exchange);
    }

    /** An open question is put again, once, after another matter came between. */
    private static void resume(Exchange exchange) {
        var asked = exchange.asked();
        if (asked != null
                && exchange.mayAsk()
                && exchange.state()
                        .maySay(
                                "resume-" + asked.id(),
                                exchange.now(),
                                exchange.script().quiet())) {
            exchange.reply().ask(asked.ask());
        }
    }

    private boolean asksAboutOthers(Exchange exchange) {
        Matcher number = NUMBER.matcher(exchange.text());
        if (number.find()) {
            return asked(exchange).isEmpty();
        }
        return exchange.script().patterns().others().matcher(exchange.text()).find();
    }

    /** The clue that is asked about: by its number if it is the reporter's own, else the latest. */
    private Optional<ClueView> asked(Exchange exchange) {
        Matcher number = NUMBER.matcher(exchange.text());
        if (!number.find()) {
            return own(exchange);
        }
        Optional<ReportNumber> parsed = ReportNumber.parse(number.group());
        return clues.numbersOf(exchange.row().region(), exchange.row().reporter()).stream()
                .filter(own -> parsed.isPresent() && own.equals(parsed.get()))
                .findFirst()
                .flatMap(report -> clues.find(exchange.row().region(), report));
    }

    private Optional<ClueView> own(Exchange exchange) {
        Optional<OpenReport> pointed = pointed(exchange);
        if (pointed.isPresent() || exchange.state().told) {
            OpenReport report = pointed.orElseGet(() -> exchange.state().report());
            exchange.state().turnTo(report);
            return Optional.ofNullable(report.number)
                    .flatMap(number -> clues.find(exchange.row().region(), number));
        }
        return clues.numbersOf(exchange.row().region(), exchange.row().reporter()).stream()
                .findFirst()
                .flatMap(latest -> clues.find(exchange.row().region(), latest));
    }

    private String template(ClueView clue, Exchange exchange) {
        if (clue.status().isTerminal()) {
            return "status-ended";
        }
        return answerBy(clue, exchange).isPresent() ? "status" : "status-open";
    }

    private Optional<String> answerBy(ClueView clue, Exchange exchange) {
        return exchange.state().reports.stream()
                .filter(r -> r.holder != null && clue.number().equals(r.number))
                .map(r -> java.util.Objects.requireNonNull(r.holder).answerBy())
                .filter(at -> at.isAfter(clock.instant()))
                .findFirst()
                .map(Dates::day);
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
