package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.Wish;

/** Greetings, thanks, a nod, a moment please. */
@Component
class SmallTalk implements Responder {

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.HELP, Wish.WAIT, Wish.CONFIRM, Wish.THANKS, Wish.BYE, Wish.GREETING);
    }

    @Override
    public boolean take(Exchange exchange, Wish wish) {
        switch (wish) {
            case HELP -> exchange.reply().say("help");
            case WAIT -> exchange.sayOnce("take-your-time");
            case CONFIRM -> confirm(exchange);
            case THANKS -> exchange.sayOnce(exchange.state().hasReported() ? "thanks" : "thanks-early");
            case BYE -> exchange.sayOnce(exchange.state().hasReported() ? "bye" : "bye-early");
            default -> exchange.sayOnce(exchange.state().report().isRegistered() ? "welcome-back" : "greeting");
        }
        return true;
    }

    /** A question that was asked cannot be answered with yes; then it just stands. Nor is yes a report. */
    private static void confirm(Exchange exchange) {
        if (exchange.state().report().isRegistered() && exchange.state().question == null) {
            exchange.sayOnce("confirmed");
        } else if (!exchange.state().report().isRegistered()) {
            exchange.sayOnce("go-on");
        }
    }
}
