package org.xinsheng.dialog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Intent;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.extraction.DangerSign;
import org.xinsheng.extraction.Extraction;

/** What a worker reports: heard, put together, registered as early as possible, then the most useful question. */
@Component
class ReportTalk {

    private final Understanding understanding;
    private final ReportFiling filing;
    private final DangerWatch danger;
    private final Verified verified;
    private final Handovers handovers;
    private final Subjects subjects;
    private final SeveralTalk several;

    ReportTalk(
            Understanding understanding,
            ReportFiling filing,
            DangerWatch danger,
            Verified verified,
            Handovers handovers,
            Subjects subjects) {
        this.verified = verified;
        this.handovers = handovers;
        this.understanding = understanding;
        this.filing = filing;
        this.danger = danger;
        this.subjects = subjects;
        this.several = new SeveralTalk(subjects);
    }

    Heard hear(Exchange exchange) {
        return hear(exchange, exchange.state().report());
    }

    Heard hear(Exchange exchange, OpenReport report) {
        Heard heard = understanding.hear(
                report, exchange.text(), exchange.turn().receivedAt(), exchange.open(report), exchange.script());
        if (!exchange.state().saidByPerson.isEmpty()) {
            heard = understanding.answering(
                    heard, exchange.state().saidByPerson, exchange.turn().receivedAt());
        }
        return exchange.awaits(Event.FIXED) ? heard.asCorrection() : heard;
    }

    /** @return whether the turn belongs to a report; if not, nothing was said yet */
    boolean take(Exchange exchange, Heard first) {
        OpenReport current = exchange.state().report();
        if (exchange.awaits(Event.FIXED)) {
            return take(exchange, current, first, exchange.asked());
        }
        if (several.take(exchange, this)) {
            return true;
        }
        Optional<OpenReport> report = subjects.of(exchange);
        if (report.isEmpty() && several.askWhich(exchange)) {
            return true;
        }
        OpenReport about = report.orElse(current);
        if (about == current) {
            return take(exchange, current, first, exchange.asked());
        }
        exchange.state().turnTo(about);
        resume(exchange, about);
        return take(exchange, about, hear(exchange, about), null);
    }

    /** Back to a report: what is missing may be asked again, and the name it went by is not another one's. */
    private static void resume(Exchange exchange, OpenReport report) {
        if (!report.completeTold) {
            exchange.happens(Event.REPORTED);
        }
        if (report.facts.employer() != null) {
            report.settled.add(SlotField.EMPLOYER.key());
        }
    }

    private boolean take(Exchange exchange, OpenReport report, Heard heard, @Nullable Slot asked) {
        boolean registered = report.isRegistered();
        ReportFacts before = report.facts;
        Filed filed = file(exchange, report, heard);
        if (filed == Filed.NOTHING) {
            return false;
        }
        exchange.state().several = false;
        if (exchange.awaits(Event.FIXED)) {
            exchange.state().fixing = null;
            exchange.happens(Event.FIXED);
        }
        if (filed == Filed.OTHERWISE) {
            compare(exchange, report);
        } else if (exchange.mode() != Exchange.Mode.SILENT) {
            answer(exchange, report, before, heard, asked, registered);
        }
        exchange.state().spokenOf = report.number;
        return true;
    }

    /** What became of a turn's words. */
    enum Filed {
        /** Nothing is reported so far. */
        NOTHING,
        TAKEN,
        /** They say otherwise than what a unit has found out, which stands. */
        OTHERWISE
    }

    /** Puts what was heard into a report. */
    Filed file(Exchange exchange, OpenReport report, Heard heard) {
        boolean registered = report.isRegistered();
        ReportFacts before = report.facts;
        boolean stands = verified.isLookedInto(exchange, report);
        Extraction whole = registered ? absorb(exchange, report, heard) : absorbed(exchange, report, heard);
        boolean otherwise = stands && Verified.isContradicted(before, report.facts);
        if (stands) {
            report.facts = Verified.keeping(before, report.facts);
        }
        if (!registered && !isReport(exchange, report)) {
            return Filed.NOTHING;
        }
        if (registered) {
            filing.supplement(report, exchange.row(), exchange.turn(), exchange.text(), heard.evidence());
        } else {
            filing.register(report, exchange.row(), exchange.turn(), whole.evidence());
            exchange.happens(Event.REPORTED);
        }
        exchange.state().unclear = 0;
        return otherwise ? Filed.OTHERWISE : Filed.TAKEN;
    }

    /** Registers what was said, although it reports nothing that we know. */
    void insist(Exchange exchange) {
        OpenReport report = exchange.state().report();
        filing.register(report, exchange.row(), exchange.turn(), List.of());
        exchange.happens(Event.REPORTED);
        exchange.state().unclear = 0;
        exchange.reply().with(Told.by(report));
        Acknowledging.receipt(exchange, report);
    }

    /** Asks which of several reports is meant. @return whether it was asked */
    boolean askWhich(Exchange exchange) {
        return several.askWhich(exchange);
    }

    /** Whether a unit has looked into it, so that its facts stand. */
    boolean isLookedInto(Exchange exchange, OpenReport report) {
        return verified.isLookedInto(exchange, report);
    }

    /** A person puts what was said to what is verified. */
    void compare(Exchange exchange, OpenReport report) {
        handovers.call(exchange.row(), Verified.REASON, exchange.cause());
        exchange.reply().with(Told.by(report)).say("supplement-checked");
    }

    /** Adds words that change no fact. */
    void note(Exchange exchange, OpenReport report) {
        report.heardAt = exchange.turn().receivedAt();
        filing.supplement(report, exchange.row(), exchange.turn(), exchange.text(), List.of());
    }

    private static boolean isReport(Exchange exchange, OpenReport report) {
        boolean pay = exchange.script().patterns().pay().matcher(report.text).find();
        boolean labour =
                exchange.script().patterns().labour().matcher(report.text).find();
        return ReportFiling.isReport(report.facts, pay, labour);
    }

    /** What came in one turn and puts itself right is heard one after the other. */
    private Extraction absorbed(Exchange exchange, OpenReport report, Heard heard) {
        List<String> parts = Afterthoughts.of(exchange.text(), exchange.script());
        for (String part : parts.subList(0, parts.size() - 1)) {
            understanding.absorb(
                    report,
                    hear(exchange.saying(part), report),
                    List.of(),
                    exchange.turn().receivedAt(),
                    exchange.script(),
                    exchange.state().wasAskedForFacts());
        }
        Exchange last = exchange.saying(parts.getLast());
        return absorb(exchange, report, parts.size() > 1 ? hear(last, report) : heard);
    }

    private Extraction absorb(Exchange exchange, OpenReport report, Heard heard) {
        report.heardAt = exchange.turn().receivedAt();
        boolean withdrawn =
                report.facts.intent() == Intent.WITHDRAW && Handovers.isFor(Handovers.WITHDRAWAL, exchange.row());
        Extraction whole = understanding.absorb(
                report,
                heard,
                exchange.textIds(),
                exchange.turn().receivedAt(),
                exchange.script(),
                exchange.state().wasAskedForFacts() || exchange.state().hasReported());
        report.facts = withDanger(report.facts, exchange.text());
        if (withdrawn) {
            report.facts = report.facts.toBuilder().intent(Intent.WITHDRAW).build();
        }
        return whole;
    }

    private ReportFacts withDanger(ReportFacts facts, String text) {
        Incident sign = danger.sign(text).map(DangerSign::incident).orElse(Incident.NONE);
        return facts.toBuilder().incident(facts.incident().graver(sign)).build();
    }

    private void answer(
            Exchange exchange,
            OpenReport report,
            ReportFacts before,
            Heard heard,
            @Nullable Slot asked,
            boolean registered) {
        exchange.reply().with(Told.by(report));
        if (!registered) {
            Acknowledging.receipt(exchange, report);
        }
        Asides.answer(exchange, report, registered ? exchange.text() : report.text);
        boolean news = SlotField.known(report.facts).stream().anyMatch(f -> !f.isSame(before, report.facts))
                || before.matter() != report.facts.matter();
        boolean declined = Refusal.note(report, heard.text(), asked, exchange.script());
        if (declined && registered) {
            exchange.reply().say(UnknownTalk.DECLINED);
        }
        boolean settled = asked == null || resolve(exchange, report, asked, heard);
        if (registered && !news && SumChange.isOpen(exchange.text(), report.facts)) {
            exchange.reply().say("payment-noted");
            return;
        }
        if (registered && (news || (settled && !(asked == null && Acknowledging.isAbuse(exchange))))) {
            Acknowledging.more(exchange, report, before, heard, news);
        } else if (registered) {
            Acknowledging.listenOn(exchange, report, heard);
            return;
        }
        if (explain(exchange, report) && exchange.channel().isSms()) {
            return;
        }
        if (asked == null || settled || news) {
            Questions.askNext(exchange, report, asked);
        }
        if (declined) {
            exchange.reply().unsay("noted");
        }
        Acknowledging.close(exchange, report, registered);
    }

    /** @return whether the open question is answered, or never will be */
    private static boolean resolve(Exchange exchange, OpenReport report, Slot asked, Heard heard) {
        if (Questions.isAnswered(asked, report.facts)
                || asked.fields().isEmpty()
                || report.unknown.contains(asked.id())) {
            return true;
        }
        if (!exchange.reply().says(UnknownTalk.DECLINED)
                && NotKnown.isAnswer(
                        heard.text(), asked, exchange.script().patterns().unknown())) {
            report.unknown.add(asked.id());
            exchange.reply().say(asked.unknown());
            return true;
        }
        return false;
    }

    /** Where something else than wages goes, said once; by SMS in place of a question, to stay within two parts. */
    private static boolean explain(Exchange exchange, OpenReport report) {
        DialogScript.Pointer pointer = exchange.script().matters().get(report.facts.matter());
        if (pointer == null
                || (pointer.after() != null && !report.asked.containsKey(pointer.after()))
                || !report.explained.add(report.facts.matter())) {
            return false;
        }
        exchange.reply().say(pointer.say());
        return true;
    }

    /** A correction without new words: taking back, withdrawing. */
    void refile(Exchange exchange, OpenReport report, ReportFacts facts) {
        report.facts = facts;
        report.add(exchange.text(), exchange.textIds(), Recall.WRITTEN);
        filing.supplement(report, exchange.row(), exchange.turn(), exchange.text(), List.<Evidence>of());
    }

    /** The number and the history stay; what is known in the dialog is asked anew. */
    void forget(Exchange exchange, OpenReport report) {
        ReportFacts known = report.facts;
        report.remember();
        refile(exchange, report, known);
        report.forget();
        report.facts = ReportFacts.builder()
                .matter(known.matter())
                .intent(known.intent())
                .incident(known.incident())
                .industry(known.industry())
                .build();
        exchange.happens(Event.REPORTED);
        exchange.reply().with(Told.by(report)).say("restarted");
        Questions.askNext(exchange, report, null);
    }

    /** The worker withdraws the report, or takes that back: nothing else about it changes. */
    void intend(Exchange exchange, Intent intent) {
        OpenReport report = exchange.state().report();
        refile(exchange, report, report.facts.toBuilder().intent(intent).build());
    }

    /** What the worker was told about who holds a report. */
    static final class Told {

        /** Beside the day, the moment at which it is over; no wording has it. */
        private static final String DUE = "due";

        private Told() {}

        /** Whether the day that these values name has passed. */
        static boolean isPassed(Map<String, String> values, Instant now) {
            String due = values.get(DUE);
            return due != null
                    && !Instant.parse(due).isAfter(now)
                    && Dates.day(Instant.parse(due)).equals(values.get("date"));
        }

        static Map<String, String> by(OpenReport report) {
            if (report.number == null || report.holder == null) {
                return Map.of();
            }
            return Map.of(
                    "no",
                    report.number.value(),
                    "unit",
                    report.holder.unit(),
                    "name",
                    report.holder.person(),
                    "date",
                    Dates.day(report.holder.answerBy()),
                    "tel",
                    report.holder.phone(),
                    DUE,
                    report.holder.answerBy().toString());
        }
    }
}
