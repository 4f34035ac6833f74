package org.xinsheng.dialog;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.Exchange.Mode;
import org.xinsheng.dialog.script.DialogScript.Calm;
import org.xinsheng.directory.Directory;

/**
 * Ends what leads nowhere: floods, loops, two machines that answer one another, abuse without end. The worker hears once
 * that a person will read it, the person is called, and then nothing is said until something new is understood. Facts are
 * taken down all the same, and danger is seen before any of this.
 */
@Component
class CalmDown {

    private final ConversationStore store;
    private final Handovers handovers;
    private final Directory directory;

    CalmDown(ConversationStore store, Handovers handovers, Directory directory) {
        this.store = store;
        this.handovers = handovers;
        this.directory = directory;
    }

    /** Weighs the reply to a turn, and takes it back if it should not be said. */
    void weigh(Exchange exchange, Progress before) {
        if (exchange.mode() == Mode.SILENT || Transcripts.isTranscript(exchange.turn())) {
            return;
        }
        boolean news = !Progress.of(exchange.state()).isSame(before);
        Patience patience = exchange.state().patience;
        patience.hear(
                exchange.text(), news, exchange.now(), exchange.script().calm().within());
        if (!news
                && exchange.script().patterns().abuse().matcher(exchange.text()).find()) {
            abuse(exchange, patience);
        }
        boolean flood =
                exchange.turn().texts().size() > exchange.script().calm().texts();
        if (flood) {
            call(exchange, exchange.script().calm().calls());
        }
        if (flood && !news) {
            end(exchange, patience);
        } else if (!exchange.reply().isEmpty()) {
            answer(exchange, patience, news);
        }
    }

    private void abuse(Exchange exchange, Patience patience) {
        patience.abuse++;
        if (patience.abuse == exchange.script().abuse()) {
            call(exchange, Handovers.ABUSE);
            say(exchange, "handed-over");
        }
    }

    private void answer(Exchange exchange, Patience patience, boolean news) {
        Instant now = exchange.now();
        Calm limits = exchange.script().calm();
        boolean decision = exchange.reply().isDecision();
        if (patience.isCalm(now, exchange.script().quiet()) && !decision) {
            exchange.reply().drop();
            return;
        }
        if (exchange.reply().isAnswer() && !news) {
            patience.answerQuestion(now, limits.within());
        } else {
            patience.answer(news, now, limits.within());
        }
        if (patience.isAtAnEnd(limits, decision, now)) {
            end(exchange, patience);
        }
    }

    private void end(Exchange exchange, Patience patience) {
        Calm limits = exchange.script().calm();
        patience.calm = exchange.now();
        call(exchange, limits.calls());
        say(exchange, limits.say());
    }

    /** Once, instead of whatever else would be said; so it is not taken back for the next text either. */
    private void say(Exchange exchange, String template) {
        exchange.reply().drop();
        exchange.reply()
                .with(Map.of(
                        "tel", directory.firstContact(exchange.row().region()).phone()));
        if (exchange.sayOnce(template)) {
            exchange.reply().markReceipt();
        }
    }

    /** What this turn itself called a person for stays. */
    private void call(Exchange exchange, String reason) {
        handovers.call(store.heardSince(exchange.row()), reason, exchange.cause());
    }
}
