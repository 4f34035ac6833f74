package org.xinsheng.dialog;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ReporterId;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.directory.Directory;
import org.xinsheng.intake.Turn;
import org.xinsheng.intake.TurnHandler;
import org.xinsheng.outbox.Draft;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.reporter.ReporterVault;

/** Answers turns: one transaction, one reply. */
@Component
class DialogTurns implements TurnHandler {

    /** Three words; bounded throughout, because texts may be a million letters long. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![A-Za-z])[A-Za-z][A-Za-z']{1,40}+(?:[\\s,:.]{1,20}+[A-Za-z']{1,40}+){2}");

    private final Scripts scripts;
    private final ConversationStore store;
    private final ReporterVault vault;
    private final DangerWatch danger;
    private final Interpreter interpreter;
    private final CalmDown calm;
    private final LastLook lastLook;
    private final Outgoing outgoing;
    private final Handovers handovers;
    private final Wordings wordings;
    private final Clock clock;

    DialogTurns(
            Scripts scripts,
            ConversationStore store,
            ReporterVault vault,
            DangerWatch danger,
            Interpreter interpreter,
            CalmDown calm,
            LastLook lastLook,
            Outgoing outgoing,
            Handovers handovers,
            Wordings wordings,
            Clock clock) {
        this.scripts = scripts;
        this.store = store;
        this.vault = vault;
        this.danger = danger;
        this.interpreter = interpreter;
        this.calm = calm;
        this.lastLook = lastLook;
        this.outgoing = outgoing;
        this.handovers = handovers;
        this.wordings = wordings;
        this.clock = clock;
    }

    @Override
    public void handle(Turn turn) {
        ConversationStore.Row row = open(turn);
        DialogueState state = store.state(row);
        if (turn.id().equals(state.lastTurn)) {
            return;
        }
        turn.texts().forEach(text -> danger.received(single(turn, text)));
        danger.together(state.report().standing(), turn);
        over(Handovers.SILENT, row, turn);
        ConversationStore.Row now = store.heardSince(row);
        Exchange exchange = exchange(turn, now, state);
        String from = state.at;
        Progress before = Progress.of(state);
        interpreter.work(exchange);
        calm.weigh(exchange, before);
        lastLook.at(exchange);
        state.replies++;
        state.saidByPerson = "";
        if (state.report().isRegistered()) {
            over(Handovers.UNCLEAR, now, turn);
        }
        if (!Objects.equals(from, state.at)) {
            handovers.entered(now, exchange.script(), state, exchange.cause());
        }
        state.lastTurn = turn.id();
        store.save(exchange.row(), state, Silences.dueAt(exchange.script(), state, clock.instant()));
        outgoing.reply(exchange);
    }

    /** A reason to call a person that this turn has done away with, unless a graver one came with it. */
    private void over(String reason, ConversationStore.Row before, Turn turn) {
        if (Handovers.isFor(reason, before)) {
            ConversationStore.Row row = store.heardSince(before);
            if (Handovers.isFor(reason, row)) {
                handovers.change(row.region(), row.id(), Speaker.SERVICE, null, null, Cause.turn(turn.id()));
            }
        }
    }

    @Override
    public void giveUp(Turn turn) {
        ConversationStore.Row row = open(turn);
        outgoing.failed(turn, row, isToldOfAPerson(row));
    }

    /** Whoever waits for a person was told so, except after a silence; one failing turn after the other says it once. */
    private static boolean isToldOfAPerson(ConversationStore.Row row) {
        return row.speaker() != Speaker.SERVICE && !Handovers.isFor(Handovers.SILENT, row);
    }

    @Override
    public boolean isComplete(Turn turn) {
        Optional<ConversationStore.Row> row = store.find(turn.serviceRegion(), turn.conversation());
        DialogueState state = row.map(store::state).orElseGet(DialogueState::new);
        DialogScript script = scripts.version(
                row.map(ConversationStore.Row::script).orElse(scripts.current().version()));
        return interpreter.isComplete(turn, state, script);
    }

    private ConversationStore.Row open(Turn turn) {
        ReporterId reporter = vault.identify(turn.serviceRegion(), turn.worker());
        return store.lock(
                turn.serviceRegion(),
                turn.conversation(),
                turn.worker().channel(),
                reporter,
                scripts.current().version());
    }

    private Exchange exchange(Turn turn, ConversationStore.Row row, DialogueState state) {
        String text = PastedNumbers.mask(SecretCode.mask(Reach.of(turn)));
        state.english |= isEnglish(text);
        Scripts.Next next = scripts.next(row.script(), state.at);
        state.at = next.state();
        Exchange exchange = new Exchange(
                turn,
                row.on(next.script().version()),
                state,
                next.script(),
                text,
                mode(row),
                new Reply(),
                clock.instant());
        noteTold(exchange);
        return exchange;
    }

    /** What the worker was told since the last turn: it may be what this one answers. */
    private void noteTold(Exchange exchange) {
        exchange.state().told = false;
        for (ConversationStore.Told told : store.takeTold(exchange.row())) {
            exchange.state().about = told.number();
            exchange.state().told = true;
            exchange.state().turnTo(told.number());
            wordings.expects(told.template()).ifPresent(event -> {
                exchange.state().calledBack = told.number();
                exchange.happens(event);
            });
        }
    }

    static boolean isEnglish(String text) {
        return ENGLISH.matcher(text).find();
    }

    private static Exchange.Mode mode(ConversationStore.Row row) {
        if (Handovers.isSilenced(row)) {
            return Exchange.Mode.SILENT;
        }
        return row.speaker() == Speaker.SERVICE || Handovers.isPassing(row)
                ? Exchange.Mode.ASKING
                : Exchange.Mode.CONFIRMING;
    }

    private static Turn single(Turn turn, Turn.TurnText text) {
        return new Turn(
                turn.id(),
                turn.conversation(),
                turn.serviceRegion(),
                turn.worker(),
                turn.ours(),
                List.of(text),
                turn.attempt());
    }

    /** Puts replies into the outbox. */
    @Component
    static class Outgoing {
        private final Outbox outbox;
        private final SignedTexts texts;
        private final Wordings wordings;
        private final Directory directory;
        private final Handovers handovers;
        private final Clock clock;

        Outgoing(
                Outbox outbox,
                SignedTexts texts,
                Wordings wordings,
                Directory directory,
                Handovers handovers,
                Clock clock) {
            this.outbox = outbox;
            this.texts = texts;
            this.wordings = wordings;
            this.directory = directory;
            this.handovers = handovers;
            this.clock = clock;
        }

        /** A new text of the worker replaces a question that is not on its way yet, whatever is answered now. */
        void reply(Exchange exchange) {
            Turn turn = exchange.turn();
            outbox.supersede(turn.serviceRegion(), turn.conversation(), "reply", Reminder.PURPOSE);
            Reply reply = exchange.reply();
            boolean silent = exchange.mode() == Exchange.Mode.SILENT && !reply.isAloud();
            if (reply.isEmpty() || Transcripts.isTranscript(turn) || silent) {
                return;
            }
            String text = reply.text(
                    turn.serviceRegion(),
                    exchange.channel(),
                    texts,
                    wordings,
                    exchange.state().english,
                    exchange.state().replies);
            add(turn, exchange.row(), text, reply.purpose(), reply.template());
        }

        void failed(Turn turn, ConversationStore.Row row, boolean silent) {
            handovers.call(row, "failed", Cause.turn(turn.id()));
            if (!silent && !Transcripts.isTranscript(turn)) {
                String tel = directory.firstContact(turn.serviceRegion()).phone();
                String text = texts.render(turn.serviceRegion(), turn.worker().channel(), "failed", Map.of("tel", tel));
                add(turn, row, text, "failed", "failed");
            }
        }

        private void add(Turn turn, ConversationStore.Row row, String text, String purpose, String template) {
            outbox.add(new Draft(
                    turn.serviceRegion(),
                    turn.conversation(),
                    turn.ours(),
                    turn.worker(),
                    text,
                    Cause.turn(turn.id()),
                    row.reporter().toString(),
                    purpose,
                    turn.worker().channel().isSms() ? template : null,
                    clock.instant()));
        }
    }
}
