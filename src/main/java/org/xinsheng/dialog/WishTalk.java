package org.xinsheng.dialog;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.Exchange.Mode;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.reporter.ReporterVault;

/** What a worker wants beside reporting: how it stands, a person, help, silence. */
@Component
class WishTalk {

    /** Something that can only be a number of ours, or of another service. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9](?![0-9])|编号\\s*[0-9]{3,}");

    private static final int LISTED = 3;

    private final Clues clues;
    private final Directory directory;
    private final ReporterVault vault;
    private final Handovers handovers;
    private final ReportTalk reports;
    private final Clock clock;

    WishTalk(
            Clues clues,
            Directory directory,
            ReporterVault vault,
            Handovers handovers,
            ReportTalk reports,
            Clock clock) {
        this.clues = clues;
        this.directory = directory;
        this.vault = vault;
        this.handovers = handovers;
        this.reports = reports;
        this.clock = clock;
    }

    /** @return whether this answers the turn */
    boolean take(Exchange exchange, Wish wish) {
        exchange.reply().with(ReportTalk.Told.by(exchange.state().report())).with("tel", line(exchange));
        switch (wish) {
            case STATUS -> status(exchange);
            case PERSON -> call(exchange, "asked", "person");
            case HELP -> exchange.reply().say("help");
            case UNKNOWN, DECLINE -> unknown(exchange);
            case WITHDRAW -> withdraw(exchange);
            case OPT_OUT -> preference(exchange, "opted-out", () -> optOut(exchange, true));
            case OPT_IN -> preference(exchange, "opted-in", () -> optOut(exchange, false));
            case SAFE_MODE -> preference(exchange, "safe-mode-on", () -> safeMode(exchange, true));
            case NORMAL_MODE -> preference(exchange, "safe-mode-off", () -> safeMode(exchange, false));
            case UNDO -> undo(exchange);
            case RESTART -> restart(exchange);
            case REOPEN -> {
                return reopen(exchange);
            }
            case WAIT -> exchange.sayOnce("take-your-time");
            case CONFIRM -> confirm(exchange);
            case THANKS -> exchange.sayOnce("thanks");
            case GREETING -> greet(exchange);
            case MORE_WAGES -> {
                return false;
            }
        }
        return true;
    }

    /** Calls a person, and says so once. */
    void call(Exchange exchange, String reason, String template) {
        handovers.call(exchange.row(), reason, exchange.cause());
        exchange.state().question = null;
        exchange.reply().with("tel", line(exchange));
        exchange.sayOnce(template);
    }

    private void greet(Exchange exchange) {
        exchange.sayOnce(exchange.state().report().isRegistered() ? "welcome-back" : "greeting");
    }

    private void unknown(Exchange exchange) {
        var asked = exchange.asked();
        OpenReport report = exchange.state().report();
        if (asked == null) {
            exchange.sayOnce("unknown-other");
            return;
        }
        report.unknown.add(asked.id());
        exchange.reply().say(asked.unknown());
        Questions.askNext(exchange, report, asked);
        if (exchange.state().question == null && !report.completeTold && report.isRegistered()) {
            report.completeTold = true;
            exchange.reply().say("enough");
        }
    }

    /** A question that was asked cannot be answered with yes; then it just stands. */
    private void confirm(Exchange exchange) {
        if (exchange.state().report().isRegistered() && exchange.state().question == null) {
            exchange.sayOnce("confirmed");
        } else if (!exchange.state().report().isRegistered()) {
            exchange.sayOnce("unclear");
        }
    }

    /** The choice is the worker's, but somebody looks whether it is a free one (domain: safeguards). */
    private void withdraw(Exchange exchange) {
        reports.withdraw(exchange);
        handovers.call(exchange.row(), Handovers.WITHDRAWAL, exchange.cause());
        exchange.state().question = null;
        exchange.reply().say("withdraw");
    }

    private void undo(Exchange exchange) {
        OpenReport report = exchange.state().report();
        if (report.before == null) {
            exchange.reply().say(report.isRegistered() ? "fix-in-words" : "unclear");
            return;
        }
        reports.refile(exchange, report, report.before);
        report.before = null;
        exchange.reply().say("undone");
    }

    private void restart(Exchange exchange) {
        if (exchange.state().report().isRegistered()) {
            exchange.reply().say("fix-in-words");
        } else {
            exchange.state().reports.clear();
            exchange.state().current = 0;
            exchange.state().question = null;
            exchange.reply().say("greeting");
        }
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

    private void preference(Exchange exchange, String template, Runnable change) {
        change.run();
        exchange.reply().say(template);
    }

    private void optOut(Exchange exchange, boolean on) {
        vault.setOptedOut(exchange.row().region(), exchange.row().reporter(), on);
    }

    private void safeMode(Exchange exchange, boolean on) {
        vault.setSafeMode(exchange.row().region(), exchange.row().reporter(), on);
    }

    /** Only to the reporter: nobody is told about another person's report (domain: safeguards). */
    void status(Exchange exchange) {
        if (asksAboutOthers(exchange)) {
            exchange.reply().say("status-other");
            resume(exchange);
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
        return clues.reportsOf(exchange.row().region(), exchange.row().reporter()).stream()
                .filter(report -> parsed.isPresent() && report.number().equals(parsed.get()))
                .findFirst()
                .flatMap(report -> clues.find(exchange.row().region(), report.number()));
    }

    private Optional<ClueView> own(Exchange exchange) {
        List<ReportView> all =
                clues.reportsOf(exchange.row().region(), exchange.row().reporter());
        return all.stream()
                .limit(LISTED)
                .findFirst()
                .flatMap(report -> clues.find(exchange.row().region(), report.number()));
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

    private Map<String, String> told(ClueView clue) {
        Unit unit = directory.unit(clue.responsibility().unit());
        String person = directory
                .findStaff(clue.responsibility().person())
                .map(StaffMember::title)
                .orElse("");
        return Map.of("no", clue.number().value(), "unit", unit.shortName(), "name", person, "tel", unit.phone());
    }

    private String line(Exchange exchange) {
        return directory.firstContact(exchange.row().region()).phone();
    }

    /** Whether a wish may be answered at all now. */
    static boolean isHeard(Exchange exchange) {
        return exchange.mode() != Mode.SILENT;
    }
}
