package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.Exchange.Mode;
import org.xinsheng.directory.Directory;

/** As long as nothing is reported: questions are answered, and the worker is invited to tell. */
@Component
class OpeningTalk {

    private static final List<String> INVITATIONS = List.of("invite", "greeting", "unclear", "consult");

    private final PersonTalk people;
    private final WaitingTalk waiting;
    private final Directory directory;

    OpeningTalk(PersonTalk people, WaitingTalk waiting, Directory directory) {
        this.people = people;
        this.waiting = waiting;
        this.directory = directory;
    }

    void answer(Exchange exchange, Heard heard) {
        if (asked(exchange)) {
            return;
        }
        exchange.state().unclear++;
        boolean abuse =
                exchange.script().patterns().abuse().matcher(exchange.text()).find();
        if (exchange.mode() == Mode.ASKING) {
            unheard(exchange, heard, abuse);
        } else if (!abuse) {
            waiting.remind(exchange);
        }
    }

    /** A question is answered, and asked again it is answered again; once the worker is invited to report besides. */
    private static boolean asked(Exchange exchange) {
        OpenReport report = exchange.state().report();
        if (!Asides.answer(exchange, report, exchange.text()) || !Asides.again(exchange, report)) {
            return false;
        }
        boolean invited = INVITATIONS.stream()
                .anyMatch(text -> exchange.state()
                        .wasSaid(text, exchange.now(), exchange.script().quiet()));
        if (!invited && exchange.mode() == Mode.ASKING) {
            exchange.sayOnce("invite");
        }
        return true;
    }

    private void unheard(Exchange exchange, Heard heard, boolean abuse) {
        ReportFacts facts = exchange.state().report().facts;
        boolean consults = heard.facts().intent() == Intent.CONSULT;
        if (abuse) {
            exchange.sayOnce("calm");
        } else if (consults && facts.matter() != Matter.NOT_LABOUR) {
            people.call(exchange, Handovers.CONSULT, "consult");
        } else if (consults && otherMatter(exchange)) {
            return;
        } else if (exchange.state().unclear >= exchange.script().unclear()) {
            people.call(exchange, Handovers.UNCLEAR, "handed-over");
        } else if (isForeign(exchange, heard)) {
            otherMatter(exchange);
        } else {
            next(exchange);
        }
    }

    /** Said once: whoever goes on about it gets no form. */
    private boolean otherMatter(Exchange exchange) {
        exchange.reply()
                .with("tel", directory.firstContact(exchange.row().region()).phone());
        return exchange.sayOnce("other-matter");
    }

    /** A loan among friends, a noisy neighbour. */
    private static boolean isForeign(Exchange exchange, Heard heard) {
        return heard.facts().intent() == Intent.OTHER
                && heard.facts().matter() == Matter.NOT_LABOUR
                && !exchange.state().english;
    }

    /** What the state says to it, one text after the other; then the last one now and then. */
    private static void next(Exchange exchange) {
        List<String> texts = exchange.here().unheard();
        texts.stream()
                .filter(text -> !exchange.state().said.containsKey(text))
                .findFirst()
                .or(() -> texts.isEmpty() ? Optional.empty() : Optional.of(texts.getLast()))
                .ifPresent(exchange::sayOnce);
    }

    /** Pictures, recordings, stickers: a person looks, the service asks for words, once. */
    void wordless(Exchange exchange) {
        boolean media = exchange.turn().texts().stream().anyMatch(text -> text.media() > 0);
        boolean registered = exchange.state().report().isRegistered();
        if (exchange.mode() != Mode.ASKING) {
            return;
        }
        if (registered && media) {
            exchange.sayOnce("media-noted");
        } else if (!registered) {
            exchange.sayOnce(media ? "media" : "greeting");
        }
    }
}
