package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.GivenPhones.Given;
import org.xinsheng.dialog.script.Contact;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.reporter.ReporterVault;

/**
 * A telephone number to call back on: asked for once, where none is known, and taken whenever it is given. It goes into
 * the vault and not into the words of a report. A changed one is only added; a person checks it (domain: safeguards).
 */
@Component
class PhoneTalk {

    private static final Pattern DECLINED =
            Pattern.compile("\\s*(不(了|用|留|要|想|方便|给|打).{0,4}|没有?(电话|手机)?|算了|无)[吧了啊。.!！]*\\s*");

    /** Said to who cannot be called now: then no number is asked for either. */
    private static final String NO_CALL = "about-no-call";

    private final ReporterVault vault;
    private final Handovers handovers;

    PhoneTalk(ReporterVault vault, Handovers handovers) {
        this.vault = vault;
        this.handovers = handovers;
    }

    /** Keeps the numbers that are given, and goes on without them. */
    Exchange note(Exchange exchange) {
        List<Given> given = GivenPhones.in(exchange.text(), isAsked(exchange));
        if (given.isEmpty()) {
            return exchange;
        }
        ConversationStore.Row row = exchange.row();
        boolean change = GivenPhones.isChange(exchange.text()) && vault.hasPhone(row.region(), row.reporter());
        given.forEach(one -> vault.rememberPhone(row.region(), row.reporter(), one.phone()));
        if (change) {
            handovers.call(row, "phone-changed", exchange.cause());
        }
        Exchange said = exchange.saying(GivenPhones.mask(exchange.text(), given));
        if (change || !exchange.channel().isSms() || GivenPhones.isNothingElse(said.text())) {
            exchange.reply().say(change ? "phone-changed" : "phone-noted");
        }
        return said;
    }

    /** @return whether the turn is nothing but a number, or that there is none */
    boolean take(Exchange exchange, Exchange said) {
        boolean given = !said.text().equals(exchange.text()) && GivenPhones.isNothingElse(said.text());
        boolean declined =
                isAsked(exchange) && DECLINED.matcher(exchange.text()).matches();
        Slot asked = exchange.asked();
        if (declined && asked != null) {
            exchange.reply().say(asked.unknown());
        }
        if (isAsked(exchange) && (given || declined)) {
            exchange.state().question = null;
        }
        if (given && !exchange.state().report().isRegistered()) {
            exchange.sayOnce("greeting");
        }
        return given || declined;
    }

    /** Where nothing else is asked any more, once in a conversation. */
    void invite(Exchange exchange) {
        Reply reply = exchange.reply();
        boolean closing =
                reply.asksNothing() && (reply.isRegistration() || reply.says("complete") || reply.says("enough"));
        if (!closing || !exchange.mayAsk() || exchange.channel().isSms()) {
            return;
        }
        open(exchange).ifPresent(slot -> {
            exchange.state().said.put(slot.ask(), exchange.now());
            exchange.state().question = slot.id();
            reply.ask(slot.ask());
        });
    }

    private Optional<Slot> open(Exchange exchange) {
        return exchange.asks()
                .filter(Slot::isAboutContact)
                .filter(slot -> !exchange.state().said.containsKey(slot.ask())
                        && !exchange.state().said.containsKey(NO_CALL))
                .filter(slot -> slot.when() != null
                        && slot.when().holds(exchange.state().report().facts, contact(exchange.row())))
                .findFirst();
    }

    private Contact contact(ConversationStore.Row row) {
        return vault.hasPhone(row.region(), row.reporter()) ? Contact.KNOWN : Contact.NONE;
    }

    private static boolean isAsked(Exchange exchange) {
        Slot asked = exchange.asked();
        return asked != null && asked.isAboutContact();
    }
}
