package org.xinsheng.dialog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Utterance;

/** What was said on the hotline, as a transcript: nobody is answered. */
@Component
class CallTalk {

    private final ReportFiling filing;
    private final Listening listening;

    CallTalk(ReportFiling filing, Listening listening) {
        this.filing = filing;
        this.listening = listening;
    }

    /** A call is read as a whole each time, of a very long one what it began and ended with. */
    void take(Exchange exchange) {
        OpenReport report = exchange.state().report();
        boolean registered = report.isRegistered();
        String words = Utterance.join(Transcripts.parse(exchange.text()));
        Recall recall = report.add(words, exchange.textIds(), Recall.SPOKEN);
        Extraction whole = whole(recall.text(), exchange.turn().receivedAt());
        report.facts = recall.isPartial() ? merged(report, whole, words) : whole.facts();
        if (registered) {
            int from = recall.text().length() - words.length();
            filing.supplement(report, exchange.row(), exchange.turn(), words, newOnly(whole.evidence(), from));
        } else if (ReportFiling.isReport(whole.facts(), true, true)) {
            filing.register(report, exchange.row(), exchange.turn(), recall.inAll(whole.evidence()));
        }
    }

    /** What was read from turns that are no longer read stays. */
    private static ReportFacts merged(OpenReport report, Extraction whole, String words) {
        Heard heard = new Heard(words, whole.facts(), whole.evidence(), Set.of(), false);
        return FactMerge.merge(report.facts, whole.facts(), heard, report.settled);
    }

    /** Whoever calls about a sum, people and months has an operator who knows what it is about. */
    private Extraction whole(String text, Instant at) {
        List<Utterance> utterances = Transcripts.parse(text);
        Extraction plain = listening.transcript(utterances, at, false);
        boolean presume = plain.facts().matter() == Matter.NOT_LABOUR && ReportFiling.isConcrete(plain.facts(), true);
        return presume ? listening.transcript(utterances, at, true) : plain;
    }

    private static List<Evidence> newOnly(List<Evidence> evidence, int from) {
        return evidence.stream()
                .filter(e -> e.start() >= from)
                .map(e -> new Evidence(e.field(), e.start() - from, e.end() - from, e.by(), e.confidence()))
                .toList();
    }
}
