package org.xinsheng.dialog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.extraction.Extraction;

/** What a turn says, put to what its report knows. It knows nothing of channels, registers and replies. */
@Component
class Understanding {

    private final Listening listening;

    Understanding(Listening listening) {
        this.listening = listening;
    }

    /** @param asked slots that were asked and are still open, the last one first */
    Heard hear(OpenReport report, String text, Instant at, List<Slot> asked, DialogScript script) {
        return listening.hear(text, report, at, asked, script);
    }

    /** The same in the light of what a person asked just before. */
    Heard answering(Heard heard, String question, Instant at) {
        return heard.with(listening.answering(question, heard.text(), at));
    }

    /**
     * The turn's words and facts go into the report, also before it has a number.
     *
     * @param invited whether the worker was asked what is owed
     */
    Extraction absorb(
            OpenReport report, Heard heard, List<UUID> ids, Instant at, DialogScript script, boolean invited) {
        if (heard.amendments().reverts() && report.takeBack()) {
            report.add(heard.text(), " ".repeat(heard.text().length()), ids, Recall.WRITTEN);
            return listening.whole(report.standing(), at);
        }
        ReportFacts before = report.facts;
        String said = report.standing();
        report.remember();
        report.announced = heard.amendments().isEmpty() && Announced.in(heard.text()) ? heard.text() : null;
        heard.amendments().struck().forEach(report::strike);
        String stands = BesideQuestions.ofTheCase(heard.amendments().text(), script);
        Recall recall = report.add(heard.text(), stands, ids, Recall.WRITTEN);
        Extraction whole = read(recall.text(), at, script, invited);
        report.facts = FactMerge.merge(before, whole.facts(), heard, report.settled);
        if (!heard.amends(SlotField.EMPLOYER) && !report.settled.contains(SlotField.EMPLOYER.key())) {
            report.facts = Overheard.complete(report.facts, report.standing(), report.ofOne, listening::namesNobody);
        }
        if (!heard.correcting() && !heard.answered().contains(SlotField.AMOUNT)) {
            SumChange.by(heard.text(), before, said).ifPresent(sum -> settle(report, sum));
        }
        if (report.facts.equals(before)) {
            report.earlier.pop();
        }
        return whole.withEvidence(recall.inAll(whole.evidence()));
    }

    /** What follows from a later text stands until another one says otherwise. */
    private static void settle(OpenReport report, Amount sum) {
        report.facts = report.facts.toBuilder().amount(sum).build();
        report.settled.add(SlotField.AMOUNT.key());
    }

    /** What was asked about wages, or sounds like a debt for work, is about wages until it says otherwise. */
    private Extraction read(String text, Instant at, DialogScript script, boolean invited) {
        Extraction plain = listening.whole(text, at);
        if (plain.facts().matter() != Matter.NOT_LABOUR) {
            return plain;
        }
        boolean presume =
                script.patterns().owed().matcher(text).find() || ReportFiling.isConcrete(plain.facts(), invited);
        return presume ? listening.presumed(text, at) : plain;
    }
}
