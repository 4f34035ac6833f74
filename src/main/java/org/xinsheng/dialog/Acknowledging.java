package org.xinsheng.dialog;

import java.util.Objects;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript.Patterns;
import org.xinsheng.dialog.script.Event;

/** Tells a worker what was taken down, and answers what was asked in its place. */
final class Acknowledging {

    /** 嗯, 好的, 在吗: nothing was said. */
    private static final int SHORT = 4;

    private Acknowledging() {}

    static void receipt(Exchange exchange, OpenReport report) {
        boolean another = exchange.state().registered().size() > 1;
        exchange.reply().say(another ? "another-report" : "registered").markReceipt();
        readBack(exchange, ReadBack.all(report.facts));
    }

    /** Of a report that has its number already. */
    static void more(Exchange exchange, OpenReport report, ReportFacts before, Heard heard, boolean news) {
        Reply reply = exchange.reply();
        boolean changed =
                heard.correcting() && SlotField.known(before).stream().anyMatch(f -> !f.isSame(before, report.facts));
        if (isBack(exchange, report)) {
            reply.say("back-to-report");
        }
        if (changed) {
            reply.say("corrected");
        } else if (news || !answered(exchange, report, heard)) {
            taken(exchange, report, news);
        }
        readBack(exchange, changed ? ReadBack.all(report.facts) : ReadBack.changes(before, report.facts));
        if (reply.isEmpty()) {
            reply.say("noted");
        }
    }

    private static void taken(Exchange exchange, OpenReport report, boolean news) {
        boolean sms = exchange.channel() == ChannelType.SMS;
        boolean back = isBack(exchange, report);
        if (!back && report.completeTold && !(news && !exchange.channel().isSms())) {
            exchange.reply().say("supplement");
        } else if (news && !back && sms) {
            exchange.reply().say("noted");
        }
    }

    /** Words for another report than the last ones were for. */
    private static boolean isBack(Exchange exchange, OpenReport report) {
        return exchange.state().registered().size() > 1 && !Objects.equals(exchange.state().spokenOf, report.number);
    }

    /** Nothing new: the open question stands, and is not asked again. */
    static void listenOn(Exchange exchange, OpenReport report, Heard heard) {
        if (isAbuse(exchange)) {
            exchange.sayOnce("about-anger");
        } else if (!answered(exchange, report, heard) && exchange.reply().isEmpty()) {
            boolean pause = exchange.script()
                    .patterns()
                    .pause()
                    .matcher(exchange.text())
                    .find();
            exchange.reply().say(pause || exchange.text().length() <= SHORT ? "take-your-time" : "noted");
        }
    }

    /** A question gets its answer, or is passed on; that the money came is checked. Neither is a fact of the case. */
    private static boolean answered(Exchange exchange, OpenReport report, Heard heard) {
        Patterns patterns = exchange.script().patterns();
        if (Asides.again(exchange, report) || exchange.reply().says(UnknownTalk.DECLINED)) {
            return true;
        }
        if (report.facts.matter().hasWages()
                && patterns.paid().matcher(exchange.text()).find()) {
            exchange.reply().say("callback-noted");
            return true;
        }
        boolean asks = !heard.correcting()
                && patterns.question().matcher(exchange.text()).find();
        if (asks) {
            exchange.reply().say("question-noted").markAnswer();
        }
        return asks;
    }

    /** Says once that nothing is missing. */
    static void close(Exchange exchange, OpenReport report, boolean registered) {
        if (exchange.state().question != null) {
            return;
        }
        if (exchange.state().registered().stream()
                .allMatch(other -> exchange.open(other).isEmpty())) {
            exchange.happens(Event.ENOUGH);
        }
        if (report.completeTold) {
            return;
        }
        report.completeTold = true;
        if (registered) {
            boolean all = exchange.script().slots().stream()
                    .noneMatch(slot -> !slot.fields().isEmpty()
                            && slot.applies(report.facts)
                            && !Questions.isAnswered(slot, report.facts));
            exchange.reply().unsay("noted").say(all ? "complete" : "enough");
            readBack(exchange, ReadBack.all(report.facts));
        }
    }

    static boolean isAbuse(Exchange exchange) {
        return exchange.script().patterns().abuse().matcher(exchange.text()).find();
    }

    static void readBack(Exchange exchange, String line) {
        if (!exchange.channel().isSms() && !line.isEmpty()) {
            exchange.reply().readBack(line);
        }
    }
}
