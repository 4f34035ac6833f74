package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Intent;
import org.xinsheng.dialog.script.DialogScript.Patterns;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.directory.Directory;

/** A worker who wants a person, or wants to withdraw, gets a person. */
@Component
class PersonTalk implements Responder {

    private final Handovers handovers;
    private final ReportTalk reports;
    private final WaitingTalk waiting;
    private final Directory directory;
    private final OneOfSeveral one;

    PersonTalk(Handovers handovers, ReportTalk reports, WaitingTalk waiting, Directory directory, OneOfSeveral one) {
        this.waiting = waiting;
        this.one = one;
        this.handovers = handovers;
        this.reports = reports;
        this.directory = directory;
    }

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.PERSON, Wish.WITHDRAW);
    }

    @Override
    public boolean take(Exchange exchange, Wish wish) {
        if (wish == Wish.PERSON) {
            call(exchange, "asked", "person");
            if (exchange.reply().isEmpty()) {
                waiting.remind(exchange);
            }
        } else if (!one.askWhich(exchange) && !paid(exchange)) {
            withdraw(exchange);
        }
        return true;
    }

    /** 不用查了，老板给我了: no withdrawal. Whether all of it came is asked, and somebody looks. */
    private boolean paid(Exchange exchange) {
        OpenReport report = exchange.state().report();
        if (!report.isRegistered() || !isPaid(exchange)) {
            return false;
        }
        reports.note(exchange, report);
        handovers.call(exchange.row(), "callback", exchange.cause());
        exchange.state().question = null;
        exchange.state().calledBack = report.number;
        exchange.happens(Event.CALLBACK);
        exchange.reply().say("paid-ask").markReceipt();
        return true;
    }

    private static boolean isPaid(Exchange exchange) {
        Patterns patterns = exchange.script().patterns();
        return patterns.paid().matcher(exchange.text()).find()
                || patterns.settled().matcher(exchange.text()).find();
    }

    /** One of several cases is dropped or paid. @return whether this answers the turn */
    boolean oneOfSeveral(Exchange exchange) {
        return one.take(exchange);
    }

    /** Calls a person, and says so once. */
    void call(Exchange exchange, String reason, String template) {
        handovers.call(exchange.row(), reason, exchange.cause());
        exchange.state().question = null;
        exchange.reply().askNothing();
        exchange.reply()
                .with("tel", directory.firstContact(exchange.row().region()).phone());
        if (exchange.sayOnce(template)) {
            exchange.reply().markReceipt();
        }
    }

    /** The choice is the worker's, but somebody looks whether it is a free one (domain: safeguards). */
    private void withdraw(Exchange exchange) {
        reports.intend(exchange, Intent.WITHDRAW);
        handovers.call(exchange.row(), Handovers.WITHDRAWAL, exchange.cause());
        exchange.state().question = null;
        exchange.happens(Event.SHELTER);
        exchange.reply().say(isPaid(exchange) ? "withdraw-paid" : "withdraw").markReceipt();
    }

    /**
     * A withdrawal that is taken back: the report goes on under its number. Whether there was pressure, a person still
     * asks.
     */
    void stay(Exchange exchange) {
        reports.intend(exchange, Intent.REPORT);
        handovers.change(
                exchange.row().region(),
                exchange.row().id(),
                Conversations.Speaker.AWAITING_PERSON,
                "asked",
                null,
                exchange.cause());
        OpenReport report = exchange.state().report();
        exchange.reply()
                .with(ReportTalk.Told.by(report))
                .say(report.isRegistered() ? "withdraw-undone" : "withdraw-undone-early")
                .markReceipt();
        exchange.reply().sayAloud();
    }
}
