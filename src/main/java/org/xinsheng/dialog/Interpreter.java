package org.xinsheng.dialog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Intent;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.Exchange.Mode;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.intake.Turn;

/** Decides what a turn is: an order, a report, a question, or nothing that we understand. */
@Component
class Interpreter {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern MONEY = Pattern.compile("[万千元块]");

    /** After the end it asks for another look; before, it is added like anything else. */
    private static final Pattern AGAIN = Pattern.compile("又(没|不|拖|跑|赖|欠)|还(是)?没(给|发|拿|到|付|见)|一直没(给|发|拿|到|付)");

    private final ReportTalk reports;
    private final WishTalk wishes;
    private final CorrectionTalk corrections;
    private final PersonTalk people;
    private final OpeningTalk opening;
    private final WaitingTalk waiting;
    private final CallTalk calls;
    private final Listening listening;
    private final MachineTexts machines;
    private final Correspondent correspondent;
    private final ConcernTalk concerns;

    Interpreter(
            ReportTalk reports,
            WishTalk wishes,
            CorrectionTalk corrections,
            PersonTalk people,
            OpeningTalk opening,
            WaitingTalk waiting,
            CallTalk calls,
            Listening listening,
            MachineTexts machines,
            Correspondent correspondent,
            ConcernTalk concerns) {
        this.concerns = concerns;
        this.reports = reports;
        this.wishes = wishes;
        this.corrections = corrections;
        this.people = people;
        this.opening = opening;
        this.waiting = waiting;
        this.calls = calls;
        this.listening = listening;
        this.machines = machines;
        this.correspondent = correspondent;
    }

    void work(Exchange exchange) {
        if (Transcripts.isTranscript(exchange.turn())) {
            calls.take(exchange);
            return;
        }
        if (!WORDS.matcher(Reach.of(exchange.turn())).find() && !isCommand(exchange)) {
            opening.wordless(exchange);
            return;
        }
        if (!exchange.text().equals(SecretCode.mask(Reach.of(exchange.turn())))) {
            exchange.sayOnce("masked");
        }
        Exchange said = correspondent.note(exchange);
        if (exchange.mode() == Mode.SILENT || !correspondent.take(exchange, said)) {
            answer(said);
        }
        correspondent.finish(said);
    }

    private void answer(Exchange exchange) {
        if (exchange.mode() == Mode.SILENT) {
            if (!afterWithdrawal(exchange)) {
                hear(exchange);
            }
        } else if (!machines.take(exchange)
                && !concerns.take(exchange)
                && !people.oneOfSeveral(exchange)
                && !orders(exchange)) {
            plainly(exchange);
        }
    }

    /** Orders beside something else: each part of a text counts. @return false if there are none */
    private boolean orders(Exchange exchange) {
        Orders orders = Orders.in(exchange.script(), exchange.text());
        boolean answers = orders.rest().isEmpty()
                && WishTalk.within(exchange.script(), exchange.here(), exchange.state().question, exchange.text())
                        .isPresent();
        if (orders.isEmpty() || answers) {
            return false;
        }
        Exchange rest = wishes.without(exchange, orders);
        Progress before = Progress.of(exchange.state());
        if (!orders.rest().isEmpty()) {
            plainly(rest);
        }
        boolean news = !Progress.of(exchange.state()).isSame(before);
        return wishes.follow(exchange, orders, news) || !orders.rest().isEmpty();
    }

    private void plainly(Exchange exchange) {
        if (!waiting.take(exchange) && !isOrder(exchange)) {
            hear(exchange);
        }
    }

    private void hear(Exchange exchange) {
        wishes.onTheWay(exchange);
        Heard heard = reports.hear(exchange);
        if (exchange.mode() == Mode.SILENT) {
            reports.take(exchange, heard);
        } else if (!said(exchange, heard)) {
            if (!reports.take(exchange, heard)) {
                opening.answer(exchange, heard);
            }
            andAsks(exchange, heard);
        }
    }

    /** After a withdrawal only a person speaks, but taking it back and asking how it stands are answered. */
    private boolean afterWithdrawal(Exchange exchange) {
        if (!Handovers.WITHDRAWAL.equals(exchange.row().handoverReason())
                || exchange.row().speaker() == Conversations.Speaker.PERSON) {
            return false;
        }
        if (exchange.script().patterns().stay().matcher(exchange.text()).find()) {
            people.stay(exchange);
            return true;
        }
        Optional<Wish> wish = WishTalk.alone(exchange.script(), exchange.here(), null, exchange.text())
                .filter(Wish.STATUS::equals);
        wish.ifPresent(w -> {
            wishes.take(exchange, w);
            exchange.reply().sayAloud();
        });
        return wish.isPresent();
    }

    /** What a text that reports or corrects something asks for besides, in one breath: a person, or how it stands. */
    private void andAsks(Exchange exchange, Heard heard) {
        if (exchange.mode() != Mode.ASKING || !exchange.state().report().isRegistered()) {
            return;
        }
        DialogScript.Patterns patterns = exchange.script().patterns();
        if (patterns.person().matcher(exchange.text()).find()) {
            people.call(exchange, "asked", "person");
        } else if (heard.correcting()
                && patterns.status().matcher(exchange.text()).find()) {
            wishes.take(exchange, Wish.STATUS);
        }
    }

    private static boolean isCommand(Exchange exchange) {
        return WishTalk.alone(exchange.script(), exchange.here(), exchange.state().question, exchange.text())
                .isPresent();
    }

    /** A text that is nothing but an order, or an answer that the state waits for. */
    private boolean isOrder(Exchange exchange) {
        if (corrections.takesBack(exchange)
                || (exchange.awaits(Event.FIXED) ? corrections.pick(exchange) : corrections.direct(exchange))) {
            return true;
        }
        DialogScript script = exchange.script();
        String asked = exchange.state().question;
        Optional<Wish> wish = WishTalk.alone(script, exchange.here(), asked, exchange.text())
                .or(() -> WishTalk.within(script, exchange.here(), asked, exchange.text()))
                .or(() -> Announced.in(exchange.text()) ? Optional.of(Wish.FIX) : Optional.empty());
        return wish.isPresent() && wishes.take(exchange, wish.get());
    }

    /** Orders inside of a longer text. */
    private boolean said(Exchange exchange, Heard heard) {
        DialogScript.Patterns patterns = exchange.script().patterns();
        boolean stays = patterns.stay().matcher(exchange.text()).find();
        if (!stays
                && (patterns.withdraw().matcher(exchange.text()).find()
                        || heard.facts().intent() == Intent.WITHDRAW)) {
            return wishes.take(exchange, Wish.WITHDRAW);
        }
        if (patterns.restart().matcher(exchange.text()).find()) {
            return wishes.take(exchange, Wish.RESTART);
        }
        if (patterns.person().matcher(exchange.text()).find()
                && SlotField.known(heard.facts()).size() < 2
                && !heard.correcting()) {
            return wishes.take(exchange, Wish.PERSON);
        }
        if (AGAIN.matcher(exchange.text()).find()
                && !Debtors.isNamed(heard.facts())
                && wishes.take(exchange, Wish.REOPEN)) {
            return true;
        }
        boolean asks = patterns.status().matcher(exchange.text()).find();
        boolean others = asks && patterns.others().matcher(exchange.text()).find();
        boolean query = asks || (heard.facts().intent() == Intent.QUERY_STATUS && !Asides.isAsked(exchange));
        boolean tells =
                heard.facts().amount() != null && MONEY.matcher(exchange.text()).find();
        return (others || (query && !tells && !heard.correcting())) && wishes.take(exchange, Wish.STATUS);
    }

    /** A whole report, a whole answer or an order; greetings are followed by something. */
    boolean isComplete(Turn turn, DialogueState state, DialogScript script) {
        Optional<Wish> wish = WishTalk.alone(script, script.state(state.at), state.question, Reach.of(turn));
        if (wish.isPresent()) {
            return wish.get() != Wish.GREETING && wish.get() != Wish.CONFIRM && wish.get() != Wish.WAIT;
        }
        if (ResumeTalk.isComplete(turn, state)) {
            return true;
        }
        ReportFacts facts = listening.whole(Reach.of(turn), turn.receivedAt()).facts();
        if (state.question != null && Questions.isAnswered(script.slot(state.question), facts)) {
            return true;
        }
        return facts.matter().hasWages()
                && script.complete().stream().allMatch(id -> Questions.isAnswered(script.slot(id), facts));
    }
}
