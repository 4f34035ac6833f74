package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xinsheng.core.Incident;
import org.xinsheng.extraction.Utterance.Speaker;

/**
 * What the caller of a hotline said, cut out of the joined transcript: the caller's own words, bare answers read with
 * the question they answer, and what the agent read back where the caller affirms it ("对", "是的"), but for the figure
 * that he puts right. A figure that is denied or taken back later is no statement.
 */
final class CallerStatements {

    private static final Set<Incident> GRAVE =
            EnumSet.of(Incident.THREAT_TO_LIFE, Incident.UNLAWFUL_MEANS, Incident.EXTREME);

    private final CallTurns turns;
    private final List<Said> said = new ArrayList<>();

    private CallerStatements(CallTurns turns) {
        this.turns = turns;
    }

    static NormalizedText of(List<Utterance> utterances) {
        return NormalizedText.ofSaid(Utterance.join(utterances), all(utterances));
    }

    /** In the order of the call. */
    static List<Said> all(List<Utterance> utterances) {
        return new CallerStatements(new CallTurns(utterances)).read();
    }

    private List<Said> read() {
        for (int i = 0, at = 0; i < turns.size(); i++) {
            Utterance utterance = turns.get(i);
            int start = at + utterance.speaker().label().length() + 1;
            if (utterance.speaker() == Speaker.CALLER) {
                addAnswer(i, start);
            } else if (isDangerLeftOpen(i)) {
                said.add(Said.plainly(new Span(start, start + utterance.text().length())));
            } else if (isAffirmed(i)) {
                addReadBack(utterance.text(), turns.answerTo(i), start);
            }
            at = start + utterance.text().length() + 1;
        }
        return said;
    }

    private boolean isAffirmed(int i) {
        String question = turns.get(i).text();
        String answer = turns.answerTo(i);
        return !answer.isEmpty() && !ReadBack.explains(question) && Reply.affirms(answer, ReadBack.question(question));
    }

    /** "您有想过跳楼吗" — "唉": what is asked about life or violence counts unless the caller plainly denies it. */
    private boolean isDangerLeftOpen(int i) {
        boolean answered = i + 1 < turns.size() && turns.get(i + 1).speaker() == Speaker.CALLER;
        if (!answered || Reply.isPlainDenial(turns.get(i + 1).text().strip())) {
            return false;
        }
        return DangerRules.standard()
                .check(turns.get(i).text())
                .map(DangerSign::incident)
                .filter(GRAVE::contains)
                .isPresent();
    }

    private void addReadBack(String text, String answer, int start) {
        boolean goesOn = false;
        for (Span part : ReadBack.parts(text, answer)) {
            said.add(new Said(new Span(start + part.start(), start + part.end()), "", "", true, goesOn));
            goesOn = true;
        }
    }

    private void addAnswer(int i, int start) {
        String text = turns.get(i).text();
        String question = turns.questionBefore(i);
        Correction correction = Correction.in(text, question);
        correction.takenBack().forEach(figure -> new TakenBack(turns.joined(), said).remove(figure));
        boolean goesOn = turns.isInterrupted(i);
        for (Said part : Answer.read(text, correction.cut(), goesOn ? "" : question)) {
            Span span =
                    new Span(start + part.span().start(), start + part.span().end());
            said.add(new Said(span, part.before(), part.behind(), false, goesOn || part.goesOn()));
            goesOn = false;
        }
    }
}
