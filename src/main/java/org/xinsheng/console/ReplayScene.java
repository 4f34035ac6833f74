package org.xinsheng.console;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.dialog.DialogLab.Line;
import org.xinsheng.dialog.DialogLab.Scene;
import org.xinsheng.dialog.DialogLab.StatusLine;
import org.xinsheng.dialog.DialogLab.WorkerText;
import org.xinsheng.dialog.DialogLab.WorkerTurn;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;

/** A stored conversation as the lab plays it, and how it went. */
@Component
class ReplayScene {

    /** More than the lab plays, so that it says that it left some out. */
    private static final int TEXTS = 550;

    private static final String PERSON = "say";

    private final ReceivedTexts received;
    private final SentTexts sent;
    private final Clues clues;
    private final Clock clock;

    ReplayScene(ReceivedTexts received, SentTexts sent, Clues clues, Clock clock) {
        this.received = received;
        this.sent = sent;
        this.clues = clues;
        this.clock = clock;
    }

    /**
     * @param turns of the worker, in order
     * @param scene for the lab
     */
    record Stored(List<Went> turns, Scene scene) {}

    /**
     * A turn as it went.
     *
     * @param replies of the service to it
     * @param between what others said before the next turn: status texts and people
     * @param facts of its reports, known after the last turn only
     */
    record Went(
            WorkerTurn turn,
            List<String> replies,
            List<Between> between,
            @Nullable List<ReportFacts> facts) {}

    /** @param person whether a person said it; else it is a status text */
    record Between(String text, Instant at, boolean person) {}

    Stored of(RegionCode region, ConversationView conversation) {
        List<WorkerTurn> turns = received.turns(region, conversation.id(), TEXTS).stream()
                .map(texts ->
                        new WorkerTurn(texts.stream().map(ReplayScene::text).toList()))
                .toList();
        List<SentText> said = sent.of(region, conversation.id(), TEXTS);
        List<ReportView> reports = reports(region, conversation);
        List<Went> went = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            boolean last = i == turns.size() - 1;
            Instant from = i == 0 ? Instant.MIN : start(turns.get(i));
            Instant to = last ? Instant.MAX : start(turns.get(i + 1));
            List<SentText> here = said.stream()
                    .filter(text ->
                            !text.createdAt().isBefore(from) && text.createdAt().isBefore(to))
                    .toList();
            went.add(new Went(
                    turns.get(i),
                    here.stream()
                            .filter(ReplayScene::isReply)
                            .map(SentText::text)
                            .toList(),
                    here.stream()
                            .filter(text -> !isReply(text))
                            .map(ReplayScene::between)
                            .toList(),
                    last ? reports.stream().map(ReportView::facts).toList() : null));
        }
        List<ReportNumber> numbers = reports.stream().map(ReportView::number).toList();
        return new Stored(
                went, new Scene(region, conversation.channel(), lines(turns, said), clock.instant(), numbers));
    }

    private static List<Line> lines(List<WorkerTurn> turns, List<SentText> said) {
        List<Line> lines = new ArrayList<>(turns);
        said.stream().flatMap(text -> status(text).stream()).forEach(lines::add);
        lines.sort(Comparator.comparing(Line::at));
        return lines;
    }

    private List<ReportView> reports(RegionCode region, ConversationView conversation) {
        return clues.reportsOf(region, conversation.reporter()).stream()
                .filter(report -> conversation.id().equals(report.conversation()))
                .sorted(Comparator.comparing(ReportView::receivedAt)
                        .thenComparing(report -> report.number().value()))
                .toList();
    }

    private static Instant start(WorkerTurn turn) {
        return turn.texts().getFirst().at();
    }

    private static WorkerText text(ReceivedText text) {
        return new WorkerText(text.text(), text.media(), text.receivedAt());
    }

    private static boolean isReply(SentText text) {
        return !text.purpose().equals(PERSON) && status(text).isEmpty();
    }

    private static Between between(SentText text) {
        return new Between(text.text(), text.createdAt(), text.purpose().equals(PERSON));
    }

    /** A status text names its template and its report in its purpose: {@code resolved:260001237}. */
    private static Optional<StatusLine> status(SentText text) {
        int colon = text.purpose().indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new StatusLine(
                        text.purpose().substring(0, colon),
                        ReportNumber.parse(text.purpose().substring(colon + 1)).orElse(null),
                        text.createdAt()));
    }
}
