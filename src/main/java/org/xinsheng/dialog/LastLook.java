package org.xinsheng.dialog;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.Exchange.Mode;
import org.xinsheng.dialog.script.Wordings;

/** The last look at a reply: it names no day that has passed, and by SMS it is one part where that can be. */
@Component
class LastLook {

    private final Wordings wordings;
    private final SignedTexts texts;
    private final ConversationStore store;
    private final Handovers handovers;

    LastLook(Wordings wordings, SignedTexts texts, ConversationStore store, Handovers handovers) {
        this.wordings = wordings;
        this.texts = texts;
        this.store = store;
        this.handovers = handovers;
    }

    void at(Exchange exchange) {
        if (exchange.mode() == Mode.SILENT && !exchange.reply().isAloud()) {
            return;
        }
        if (exchange.reply().isLate(wordings, exchange.now())) {
            inform(exchange);
        }
        if (exchange.channel().isSms()) {
            shorten(exchange);
        }
        exchange.reply().askedAgain().ifPresent(key -> exchange.state().said.put(key, exchange.now()));
    }

    /** What this turn itself called a person for stays. */
    private void inform(Exchange exchange) {
        handovers.call(store.heardSince(exchange.row()), Handovers.LATE, exchange.cause());
    }

    /** Shorter words first, if that helps; then without a question that was asked before; a new one may need a part. */
    private void shorten(Exchange exchange) {
        Reply reply = exchange.reply();
        if (length(exchange) <= Wordings.SMS_ALONE) {
            return;
        }
        reply.unsayBeside("noted");
        List<String> full = reply.brief(wordings);
        if (length(exchange) > Wordings.SMS_ALONE && reply.askedAgain().isPresent()) {
            reply.askNothing();
        }
        if (length(exchange) > Wordings.SMS_ALONE) {
            reply.restore(full);
        }
        if (reply.asks() && length(exchange) > 2 * Wordings.SMS_PART) {
            reply.askNothing();
            Questions.takeBack(exchange);
        }
    }

    private int length(Exchange exchange) {
        return exchange.reply().smsLength(exchange.turn().serviceRegion(), texts);
    }
}
