package org.xinsheng.command.converse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinsheng.command.converse.MatchedReports.Pair;
import org.xinsheng.command.converse.Transcript.Filed;
import org.xinsheng.extraction.FieldJudge.Judged;
import org.xinsheng.extraction.Verdict;

/**
 * A conversation after it was played, beside what should have come of it.
 *
 * @param asked ids of the slots asked about, one for each time
 */
record PlayedDialog(GoldDialog gold, Transcript transcript, List<Pair> matched, List<String> asked) {

    static PlayedDialog of(GoldDialog gold, Transcript transcript, AskedQuestions questions) {
        List<Pair> matched = MatchedReports.of(
                gold.reports(), transcript.reports().stream().map(Filed::facts).toList());
        return new PlayedDialog(gold, transcript, matched, questions.in(transcript.outbound()));
    }

    int missingReports() {
        return Math.max(0, gold.reports().size() - transcript.reports().size());
    }

    int needlessReports() {
        return Math.max(0, transcript.reports().size() - gold.reports().size());
    }

    boolean missesAlert() {
        return gold.alert() && transcript.alerts().isEmpty();
    }

    boolean alertsFalsely() {
        return !gold.alert() && !transcript.alerts().isEmpty();
    }

    boolean missesPerson() {
        return Boolean.TRUE.equals(gold.person()) && !transcript.handedOver();
    }

    boolean callsPersonWrongly() {
        return Boolean.FALSE.equals(gold.person()) && transcript.handedOver();
    }

    List<String> forbidden() {
        return asked.stream().filter(gold.mayNotAsk()::contains).toList();
    }

    /** Slots asked about more often than there are reports to ask it for. */
    List<String> repeated() {
        int reports =
                Math.max(1, Math.max(gold.reports().size(), transcript.reports().size()));
        Set<String> slots = new HashSet<>(asked);
        slots.removeIf(slot -> Collections.frequency(asked, slot) <= reports);
        return slots.stream().sorted().toList();
    }

    /** What went wrong, a line each, for whoever works on the dialog. */
    List<String> misses() {
        List<String> misses = new ArrayList<>();
        say(
                misses,
                missingReports() + needlessReports() > 0,
                transcript.reports().size() + " reports, not " + gold.reports().size());
        say(misses, missesAlert(), "no alert");
        say(misses, alertsFalsely(), "false alert " + transcript.alerts());
        say(misses, missesPerson(), "no person");
        say(misses, callsPersonWrongly(), "a person for nothing");
        say(misses, !forbidden().isEmpty(), "asked what was said: " + forbidden());
        say(misses, !repeated().isEmpty(), "asked again: " + repeated());
        matched.forEach(pair -> pair.verdicts()
                .forEach((field, verdict) ->
                        say(misses, isWrong(verdict), field.key() + " " + verdict + " " + difference(pair, field))));
        return misses;
    }

    private static boolean isWrong(Verdict verdict) {
        return verdict != Verdict.RIGHT && verdict != Verdict.NONE;
    }

    private static void say(List<String> misses, boolean wrong, String what) {
        if (wrong) {
            misses.add(what);
        }
    }

    private static String difference(Pair pair, Judged field) {
        var filed = pair.filed();
        Map<Judged, Object> found = new EnumMap<>(Judged.class);
        found.put(Judged.EMPLOYER, String.valueOf(filed.employer()));
        found.put(Judged.PROJECT, String.valueOf(filed.project()));
        found.put(Judged.LOCATION, String.valueOf(filed.location()));
        found.put(Judged.AMOUNT, String.valueOf(filed.amount()));
        found.put(Judged.HEADCOUNT, String.valueOf(filed.headcount()));
        found.put(Judged.PERIOD, String.valueOf(filed.period()));
        found.put(Judged.MATTER, filed.matter());
        found.put(Judged.INTENT, filed.intent());
        return found.get(field) + ", not " + pair.gold().gold().get(field.key());
    }
}
