package org.xinsheng.dialog;

import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.directory.Directory;
import org.xinsheng.reporter.ReporterVault;

/** Who the worker is and how to reach them: everything that is not about the case itself. */
@Component
class Correspondent {

    private final PhoneTalk phones;
    private final PreferenceTalk preferences;
    private final ResumeTalk resume;
    private final Threads threads;
    private final CodeDesk codes;
    private final ReporterVault vault;
    private final Wordings wordings;
    private final Handovers handovers;
    private final Directory directory;

    Correspondent(
            PhoneTalk phones,
            PreferenceTalk preferences,
            ResumeTalk resume,
            Threads threads,
            CodeDesk codes,
            ReporterVault vault,
            Wordings wordings,
            Handovers handovers,
            Directory directory) {
        this.phones = phones;
        this.preferences = preferences;
        this.resume = resume;
        this.threads = threads;
        this.codes = codes;
        this.vault = vault;
        this.wordings = wordings;
        this.handovers = handovers;
        this.directory = directory;
    }

    /** The same turn without what only we need to know; where others read along, nothing is asked in it. */
    Exchange note(Exchange exchange) {
        exchange.reply()
                .with("tel", directory.firstContact(exchange.row().region()).phone());
        codes.putAway(exchange);
        threads.refresh(exchange);
        Exchange said = phones.note(exchange);
        if (isDiscreet(exchange)) {
            exchange.reply().markDiscreet();
            return said.quietly();
        }
        return said;
    }

    /** @return whether this answers the turn */
    boolean take(Exchange exchange, Exchange said) {
        return resume.take(said) || phones.take(exchange, said) || preferences.hours(said);
    }

    /** The last word on a reply. */
    void finish(Exchange exchange) {
        codes.giveFirst(exchange);
        phones.invite(exchange);
        if (exchange.mode() != Exchange.Mode.SILENT && exchange.reply().isDiscreet() && isDiscreet(exchange)) {
            hush(exchange);
        }
    }

    /** In safe mode an SMS says nothing about the case, whatever was asked (domain: safeguards). */
    private void hush(Exchange exchange) {
        Reply reply = exchange.reply();
        boolean silent = reply.isEmpty();
        boolean numbered = reply.says("registered") || reply.says("another-report");
        boolean less = reply.leaveOnly(wordings::isDiscreet) || silent;
        boolean asksToCall = reply.says("safe-mode-on") || reply.says("safe-mode-hours");
        if (less && asksToCall && numbered) {
            reply.say("safe-number");
        } else if (less && !asksToCall) {
            reply.say(numbered ? "safe-receipt" : "safe-reply");
        }
        OpenReport report = exchange.state().report();
        if (report.isRegistered() && !Questions.isComplete(exchange.script(), report.facts)) {
            // what may not be asked by SMS, a person asks on the phone
            handovers.call(exchange.row(), Handovers.SILENT, exchange.cause());
        }
    }

    private boolean isDiscreet(Exchange exchange) {
        ConversationStore.Row row = exchange.row();
        return exchange.channel().isSms()
                && vault.preference(row.region(), row.reporter()).safeMode();
    }
}
