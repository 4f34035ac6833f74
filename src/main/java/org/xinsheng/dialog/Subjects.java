package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.linking.Linker;

/** Tells apart the cases that a worker speaks of in one conversation. */
@Component
class Subjects {

    private final Listening listening;
    private final Debtors debtors;

    Subjects(Listening listening, Linker linker) {
        this.listening = listening;
        this.debtors = new Debtors(linker);
    }

    /** The parts of a turn that tell a case each; one if it tells one case, or none. */
    List<String> parts(Exchange exchange) {
        return new CaseSplit(listening, debtors, exchange.turn().receivedAt()).parts(exchange.text());
    }

    /** The report that a turn is about, which may be a new one; empty if it could be one as well as another. */
    Optional<OpenReport> of(Exchange exchange) {
        return new Subject(exchange, plainly(exchange), debtors, listening).choose();
    }

    /** Whether a turn tells only of a debtor who is not meant and has paid. */
    boolean isOverElsewhere(Exchange exchange) {
        if (!exchange.state().report().isRegistered() || !CaseWords.isOverElsewhere(exchange.text())) {
            return false;
        }
        ReportFacts said = plainly(exchange).facts();
        return Debtors.isNamed(said)
                && exchange.state().registered().stream()
                        .noneMatch(report ->
                                debtors.alike(report.facts, said) || Debtors.names(exchange.text(), report.facts));
    }

    /** The report that the worker picked when asked which one is meant. */
    Optional<OpenReport> picked(Exchange exchange) {
        List<OpenReport> reports = exchange.state().registered();
        String bare = exchange.text().strip();
        if (bare.matches("[1-9][。.]?")) {
            int picked = bare.charAt(0) - '1';
            return picked < reports.size() ? Optional.of(reports.get(picked)) : Optional.empty();
        }
        return new Pointed(plainly(exchange), reports, debtors).one();
    }

    /** The report that one of several parts is about: the one with the same debtor, the one just begun, or a new one. */
    OpenReport ofPart(Exchange exchange, boolean first) {
        Heard heard = plainly(exchange);
        DialogueState state = exchange.state();
        Optional<OpenReport> known = state.reports.stream()
                .filter(report -> debtors.alike(report.facts, heard.facts()))
                .findFirst();
        OpenReport current = state.report();
        boolean begun = first && !Debtors.isNamed(current.facts) && current.facts.amount() == null;
        return known.orElseGet(() -> begun ? current : state.openAnother());
    }

    /** As if nothing had been said before. */
    private Heard plainly(Exchange exchange) {
        return listening.hear(
                exchange.text(), new OpenReport(), exchange.turn().receivedAt(), List.of(), exchange.script());
    }
}
