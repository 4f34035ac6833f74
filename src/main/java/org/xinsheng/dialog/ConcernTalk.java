package org.xinsheng.dialog;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.DialogScript.Concern;
import org.xinsheng.dialog.script.DialogScript.Filing;

/**
 * What a person looks at, at once: pressure on the worker, a complaint about officials, an employer who writes himself, a
 * death or a grave injury. It is taken down, said to be in good hands, and nothing is asked.
 */
@Component
class ConcernTalk {

    private static final Set<String> RECEIPTS = Set.of("registered", "another-report", "registered-several");

    private final ReportTalk reports;
    private final PersonTalk people;

    ConcernTalk(ReportTalk reports, PersonTalk people) {
        this.reports = reports;
        this.people = people;
    }

    /** @return whether this answers the turn */
    boolean take(Exchange exchange) {
        Optional<Concern> found = exchange.script().concerns().stream()
                .filter(concern -> concern.isIn(exchange.text()))
                .findFirst();
        found.ifPresent(concern -> take(exchange, concern));
        return found.isPresent();
    }

    private void take(Exchange exchange, Concern concern) {
        if (concern.files() != Filing.NEVER) {
            file(exchange, concern);
        }
        exchange.reply().leaveOnly(RECEIPTS::contains);
        people.call(exchange, concern.calls(), concern.text());
        if (exchange.reply().isEmpty()) {
            exchange.reply().say("noted");
        }
    }

    private void file(Exchange exchange, Concern concern) {
        Heard heard = reports.hear(exchange);
        if (!reports.take(exchange, heard) && concern.files() == Filing.ALWAYS) {
            reports.insist(exchange);
        }
    }
}
