package org.xinsheng.dialog;

import org.springframework.stereotype.Component;
import org.xinsheng.directory.Directory;

/** Texts that no worker wrote: advertisements get one answer, automatic replies none; neither is worth a person. */
@Component
class MachineTexts {

    private static final String ANSWER = "other-matter";

    private final Directory directory;

    MachineTexts(Directory directory) {
        this.directory = directory;
    }

    /** @return whether the turn is one */
    boolean take(Exchange exchange) {
        if (exchange.script().patterns().automatic().matcher(exchange.text()).find()) {
            return true;
        }
        if (!exchange.script().patterns().spam().matcher(exchange.text()).find()) {
            return false;
        }
        boolean first = exchange.state().said.putIfAbsent(ANSWER, exchange.now()) == null;
        if (first && !exchange.state().report().isRegistered()) {
            exchange.reply()
                    .with("tel", directory.firstContact(exchange.row().region()).phone())
                    .say(ANSWER);
        }
        return true;
    }
}
