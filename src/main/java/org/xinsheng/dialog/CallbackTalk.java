package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.routing.CallbackAnswered;
import org.xinsheng.routing.CallbackAnswered.Outcome;

/**
 * The worker says whether the money came (回访). The words go into the report; whether they end the case is decided where
 * cases are. As long as money is missing, a person looks.
 */
@Component
class CallbackTalk implements Responder {

    private final Handovers handovers;
    private final ReportTalk reports;
    private final StatusTalk status;
    private final Clues clues;
    private final ApplicationEventPublisher events;

    CallbackTalk(
            Handovers handovers, ReportTalk reports, StatusTalk status, Clues clues, ApplicationEventPublisher events) {
        this.handovers = handovers;
        this.reports = reports;
        this.status = status;
        this.clues = clues;
        this.events = events;
    }

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.PAID, Wish.PARTLY, Wish.NOT_PAID);
    }

    @Override
    public boolean take(Exchange exchange, Wish wish) {
        ReportNumber number = exchange.state().calledBack;
        Optional<ClueView> clue =
                number == null ? Optional.empty() : clues.find(exchange.row().region(), number);
        if (number == null || clue.isEmpty()) {
            return false;
        }
        Heard heard = reports.hear(exchange);
        exchange.state().reports.stream()
                .filter(report -> number.equals(report.number))
                .findFirst()
                .ifPresent(report -> reports.refile(exchange, report, report.facts));
        events.publishEvent(new CallbackAnswered(
                exchange.row().region(),
                number,
                outcome(wish),
                heard.facts().amount(),
                exchange.now(),
                exchange.cause()));
        exchange.state().calledBack = null;
        exchange.happens(Event.ANSWERED);
        exchange.reply().with(status.told(clue.get()));
        if (wish == Wish.PAID) {
            exchange.reply().say("callback-noted");
        } else {
            handovers.call(exchange.row(), "callback", exchange.cause());
            exchange.reply().say("callback-open");
        }
        return true;
    }

    private static Outcome outcome(Wish wish) {
        return switch (wish) {
            case PAID -> Outcome.PAID;
            case PARTLY -> Outcome.PARTLY;
            default -> Outcome.NOT_PAID;
        };
    }
}
