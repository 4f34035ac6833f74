package org.xinsheng.dialog;

import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.DialogScript.Patterns;
import org.xinsheng.directory.Directory;

/** Texts that no worker wrote: advertisements get one answer, automatic replies none; neither is worth a person. */
@Component
class MachineTexts {

    private static final String ANSWER = "other-matter";

    private final ReportTalk reports;
    private final Directory directory;

    MachineTexts(ReportTalk reports, Directory directory) {
        this.reports = reports;
        this.directory = directory;
    }

    /** @return whether the turn is one */
    boolean take(Exchange exchange) {
        Patterns patterns = exchange.script().patterns();
        if (patterns.automatic().matcher(exchange.text()).find()) {
            return true;
        }
        if (patterns.spam().matcher(exchange.text()).find()) {
            spam(exchange);
            return true;
        }
        boolean notice = patterns.notice().matcher(exchange.text()).find();
        if (notice) {
            notice(exchange);
        }
        return notice;
    }

    private void spam(Exchange exchange) {
        boolean first = exchange.state().said.putIfAbsent(ANSWER, exchange.now()) == null;
        if (first && !exchange.state().report().isRegistered()) {
            exchange.reply()
                    .with("tel", directory.firstContact(exchange.row().region()).phone())
                    .say(ANSWER);
        }
    }

    /** What a bank tells may prove something once there is a report; whose money it is, a person sees. */
    private void notice(Exchange exchange) {
        OpenReport report = exchange.state().report();
        if (report.isRegistered()) {
            reports.note(exchange, report);
            exchange.reply().with(ReportTalk.Told.by(report)).say("supplement");
        } else {
            spam(exchange);
        }
    }
}
