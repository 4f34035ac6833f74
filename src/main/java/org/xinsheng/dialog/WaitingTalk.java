package org.xinsheng.dialog;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.dialog.script.Wish;

/** A worker who waits for a person and asks where that person is: who will answer, by when, and where to call. */
@Component
class WaitingTalk {

    private static final int SHORT = 24;

    /** @return whether the turn asks for the person again */
    boolean take(Exchange exchange) {
        boolean asks = isWaiting(exchange) && (isPattern(exchange) || isGreeting(exchange));
        if (asks) {
            remind(exchange);
        }
        return asks;
    }

    private static boolean isPattern(Exchange exchange) {
        return exchange.text().length() <= SHORT
                && exchange.script()
                        .patterns()
                        .awaiting()
                        .matcher(exchange.text())
                        .find();
    }

    private static boolean isGreeting(Exchange exchange) {
        return WishTalk.alone(exchange.script(), exchange.here(), null, exchange.text())
                .filter(Wish.GREETING::equals)
                .isPresent();
    }

    /** Somebody was asked for who has not spoken yet. */
    static boolean isWaiting(Exchange exchange) {
        return exchange.mode() == Exchange.Mode.CONFIRMING
                && exchange.row().speaker() == Speaker.AWAITING_PERSON
                && !Handovers.isPassing(exchange.row());
    }

    /** By name and day as long as that day is to come; else, and every second time, without. */
    void remind(Exchange exchange) {
        if (!isWaiting(exchange)) {
            return;
        }
        OpenReport report = exchange.state().report();
        boolean promised = report.holder != null && report.holder.answerBy().isAfter(exchange.now());
        Map<String, Instant> said = exchange.state().said;
        boolean again = said.getOrDefault("person-again", Instant.MIN)
                .isAfter(said.getOrDefault("person-waiting", Instant.MIN));
        String text = promised && !again ? "person-again" : "person-waiting";
        said.put(text, exchange.now());
        exchange.reply().with(ReportTalk.Told.by(report)).say(text).markAnswer();
    }
}
