package org.xinsheng.dialog;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportNumber;

/** What a conversation remembers; written out after every turn and read back before the next. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
final class DialogueState {

    /** Id of the script's state; null for its start. */
    @Nullable String at;

    List<OpenReport> reports = new ArrayList<>();

    /** Index of the report that is being talked about. */
    int current;

    /** Id of the slot that was asked and is still open. */
    @Nullable String question;

    /** Id of the slot that the worker picked to correct. */
    @Nullable String fixing;

    /** The report about which a status text asked whether the money came. */
    @Nullable ReportNumber calledBack;

    /** The report that the worker was told about last: an answer without a number is about it. */
    @Nullable ReportNumber about;

    /** What a person said since the worker's last turn: short answers are read in its light. */
    String saidByPerson = "";

    /** Whether a status text came since the worker's last turn. */
    boolean told;

    /** Whether several cases were told last, so that the next words may be about any of them. */
    boolean several;

    /** Whether the worker said that another case follows, and has not told it yet. */
    boolean anotherComes;

    /** The report that the last reply was about. */
    @Nullable ReportNumber spokenOf;

    /** What was said without its being clear for which report; the worker was asked. */
    @Nullable Unsorted unsorted;

    /** When the last questions were asked, for whichever report. */
    List<Instant> questions = new ArrayList<>();

    /** A number of somebody's report, named from elsewhere and not proved yet. */
    @Nullable Claim claim;

    /** When a text of a kind was last said, so that it is not said again at once. */
    Map<String, Instant> said = new HashMap<>();

    /** Texts in a row that said nothing we understand. */
    int unclear;

    /** Where answering has led lately. */
    Patience patience = new Patience();

    boolean english;

    /** How many turns were answered: wordings with variants take turns. */
    int replies;

    /** The turn that was answered last: the same one is not answered twice. */
    @Nullable UUID lastTurn;

    OpenReport report() {
        if (reports.isEmpty()) {
            reports.add(new OpenReport());
        }
        return reports.get(current);
    }

    boolean hasReported() {
        return reports.stream().anyMatch(OpenReport::isRegistered);
    }

    /** Those that have a number, in order. */
    List<OpenReport> registered() {
        return reports.stream().filter(OpenReport::isRegistered).toList();
    }

    /** Whoever reported for nobody else does so again, unless the words say otherwise. */
    OpenReport openAnother() {
        boolean alone = hasReported() && report().isOfOne();
        reports.add(new OpenReport());
        reports.getLast().ofOne = alone;
        turnTo(reports.getLast());
        return report();
    }

    /** From now on the conversation is about this report; a question about another one stands with that one. */
    void turnTo(OpenReport report) {
        if (reports.indexOf(report) != current) {
            current = reports.indexOf(report);
            question = null;
        }
    }

    /** Turns to the report of this number, if the conversation knows it. */
    void turnTo(ReportNumber number) {
        reports.stream()
                .filter(report -> number.equals(report.number))
                .findFirst()
                .ifPresent(this::turnTo);
    }

    /** Whether the worker was invited to say who owes how much. */
    boolean wasAskedForFacts() {
        return Stream.of("greeting", "unclear", "calm", "invite").anyMatch(said::containsKey);
    }

    /** Whether a text of this kind was said within the quiet time. */
    boolean wasSaid(String kind, Instant now, Duration quiet) {
        Instant last = said.get(kind);
        return last != null && last.plus(quiet).isAfter(now);
    }

    /** Whether a text of this kind may be said; notes that it is. */
    boolean maySay(String kind, Instant now, Duration quiet) {
        if (wasSaid(kind, now, quiet)) {
            return false;
        }
        said.put(kind, now);
        return true;
    }

    /** Words that wait for the worker to say which report they belong to. */
    record Unsorted(String text, List<UUID> messages) {}
}
