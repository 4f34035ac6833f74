package org.xinsheng.dialog;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ReporterId;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.extraction.DangerKind;
import org.xinsheng.extraction.DangerRules;
import org.xinsheng.extraction.DangerSign;
import org.xinsheng.intake.TextListener;
import org.xinsheng.intake.Turn;
import org.xinsheng.outbox.Draft;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.Alarms;

/**
 * Danger first: every single text is looked at as soon as it is stored. Where life is at stake the duty officer is
 * alerted, the worker gets one fixed sentence for the kind of danger, and from then on only a person speaks (R01, R02).
 */
@Component
class DangerWatch implements TextListener {

    /** Longer texts stand for themselves. */
    private static final int FRAGMENT = 15;

    private final DangerRules rules;
    private final Alarms alarms;
    private final ReporterVault vault;
    private final ConversationStore store;
    private final Handovers handovers;
    private final Outbox outbox;
    private final Texts texts;
    private final Scripts scripts;
    private final Clock clock;

    DangerWatch(
            DangerRules rules,
            Alarms alarms,
            ReporterVault vault,
            ConversationStore store,
            Handovers handovers,
            Outbox outbox,
            Texts texts,
            Scripts scripts,
            Clock clock) {
        this.rules = rules;
        this.alarms = alarms;
        this.vault = vault;
        this.store = store;
        this.handovers = handovers;
        this.outbox = outbox;
        this.texts = texts;
        this.scripts = scripts;
        this.clock = clock;
    }

    @Override
    public void received(Turn singleText) {
        sign(spokenByWorker(singleText))
                .filter(sign -> sign.incident().isUrgent())
                .ifPresent(sign -> alarm(singleText, sign));
    }

    /**
     * What only two texts say together: 我喝了, and a minute later 农药.
     *
     * @param before what the worker said until now
     */
    void together(String before, Turn turn) {
        String text = spokenByWorker(turn);
        if (text.length() > FRAGMENT || before.isEmpty()) {
            return;
        }
        String last = before.substring(Math.max(0, before.length() - FRAGMENT));
        // By rules alone: the model of danger knows whole texts, not pieces put together.
        sign(last + text)
                .filter(sign -> sign.incident().isUrgent() && sign.isByRule())
                .filter(sign -> !isUrgent(sign(text)) && !isUrgent(sign(last)))
                .ifPresent(sign -> alarm(turn, sign));
    }

    private static boolean isUrgent(Optional<DangerSign> sign) {
        return sign.filter(s -> s.incident().isUrgent()).isPresent();
    }

    /** The sign in a text, urgent or not. */
    Optional<DangerSign> sign(String text) {
        return rules.check(text);
    }

    private static String spokenByWorker(Turn turn) {
        return Transcripts.isTranscript(turn) ? Transcripts.callerWords(turn.joined()) : turn.joined();
    }

    private void alarm(Turn turn, DangerSign sign) {
        ReporterId reporter = vault.identify(turn.serviceRegion(), turn.worker());
        ConversationStore.Row row = store.lock(
                turn.serviceRegion(),
                turn.conversation(),
                turn.worker().channel(),
                reporter,
                scripts.current().version());
        if (turn.texts().stream().noneMatch(text -> store.firstAlarm(turn.serviceRegion(), text.id()))) {
            return;
        }
        Cause cause = Cause.turn(turn.id());
        OpenReport report = store.state(row).report();
        UUID alarm = alarms.raise(
                turn.serviceRegion(),
                turn.conversation(),
                reporter,
                report.number,
                sign.incident(),
                sign.rule(),
                turn.receivedAt(),
                cause);
        handovers.call(row, Handovers.DANGER, cause);
        outbox.supersede(turn.serviceRegion(), turn.conversation(), "reply");
        if (!Transcripts.isTranscript(turn)) {
            comfort(turn, reporter, alarm, sentence(sign.kind()));
        }
    }

    /** The cause is the alarm: however many texts raise it, the sentence is said once. */
    private void comfort(Turn turn, ReporterId reporter, UUID alarm, String sentence) {
        Instant now = clock.instant();
        outbox.add(new Draft(
                turn.serviceRegion(),
                turn.conversation(),
                turn.ours(),
                turn.worker(),
                texts.render(turn.serviceRegion(), turn.worker().channel(), sentence, Map.of()),
                Cause.turn(alarm),
                reporter.toString(),
                "danger",
                sentence,
                now));
    }

    /** The one fixed sentence; whoever plans a protest is not spoken to like somebody on a roof. */
    private static String sentence(DangerKind kind) {
        return switch (kind) {
            case SELF -> "danger";
            case OTHERS -> "danger-others";
            case WORKER -> "danger-worker";
            case CROWD -> "danger-crowd";
            case ACCIDENT -> "danger-accident";
        };
    }
}
