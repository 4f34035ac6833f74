package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Wish;

/** "I do not know" and "I would rather not say" are answers. */
@Component
class UnknownTalk implements Responder {

    static final String DECLINED = "declined";

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.UNKNOWN, Wish.DECLINE);
    }

    @Override
    public boolean take(Exchange exchange, Wish wish) {
        Slot asked = exchange.asked();
        OpenReport report = exchange.state().report();
        if (asked == null) {
            exchange.sayOnce(wish == Wish.DECLINE ? DECLINED : "unknown-other");
            return true;
        }
        if (wish == Wish.DECLINE && !asked.isAboutContact()) {
            Refusal.close(report, asked);
            exchange.reply().say(DECLINED);
        } else {
            report.unknown.add(asked.id());
            exchange.reply().say(asked.unknown());
        }
        Questions.askNext(exchange, report, asked);
        if (exchange.state().question == null && !report.completeTold && report.isRegistered()) {
            report.completeTold = true;
            exchange.happens(Event.ENOUGH);
            exchange.reply().say("enough");
        }
        return true;
    }
}
