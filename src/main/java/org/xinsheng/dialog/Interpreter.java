package org.xinsheng.dialog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.Exchange.Mode;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Utterance;
import org.xinsheng.intake.Turn;

/** Decides what a turn is: an order, a report, a question, or nothing that we understand. */
@Component
class Interpreter {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern CLAUSE = Pattern.compile("[\\s，。,；;！!？?]+");

    private static final Pattern MONEY = Pattern.compile("[万千元块]");

    /** After the end it asks for another look; before, it is added like anything else. */
    private static final Pattern AGAIN = Pattern.compile("又(没|不|拖|跑|赖|欠)|还(是)?没(给|发|拿|到|付|见)|一直没(给|发|拿|到|付)");

    private final ReportTalk reports;
    private final WishTalk wishes;
    private final CorrectionTalk corrections;
    private final PersonTalk people;
    private final ReportFiling filing;
    private final Listening listening;
    private final MachineTexts machines;
    private final Correspondent correspondent;

    Interpreter(
            ReportTalk reports,
            WishTalk wishes,
            CorrectionTalk corrections,
            PersonTalk people,
            ReportFiling filing,
            Listening listening,
            MachineTexts machines,
            Correspondent correspondent) {
        this.reports = reports;
        this.wishes = wishes;
        this.corrections = corrections;
        this.people = people;
        this.filing = filing;
        this.listening = listening;
        this.machines = machines;
        this.correspondent = correspondent;
    }

    void work(Exchange exchange) {
        if (Transcripts.isTranscript(exchange.turn())) {
            transcript(exchange);
            return;
        }
        if (!WORDS.matcher(Reach.of(exchange.turn())).find() && !isCommand(exchange)) {
            wordless(exchange);
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
        if (afterWithdrawal(exchange)) {
            return;
        }
        if (exchange.mode() != Mode.SILENT && isOrder(exchange)) {
            return;
        }
        if (exchange.mode() != Mode.SILENT && machines.take(exchange)) {
            return;
        }
        wishes.onTheWay(exchange);
        Heard heard = reports.hear(exchange);
        if (exchange.mode() == Mode.SILENT || !said(exchange, heard)) {
            tell(exchange, heard);
            andAsks(exchange, heard);
        }
    }

    /** After a withdrawal only a person speaks, but taking it back and asking how it stands are answered. */
    private boolean afterWithdrawal(Exchange exchange) {
        if (exchange.mode() != Mode.SILENT
                || !Handovers.WITHDRAWAL.equals(exchange.row().handoverReason())
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

    /** What a text that reports or corrects something asks for besides: a person, or how it stands. */
    private void andAsks(Exchange exchange, Heard heard) {
        if (exchange.mode() != Mode.ASKING || !exchange.state().report().isRegistered()) {
            return;
        }
        DialogScript.Patterns patterns = exchange.script().patterns();
        Optional<Wish> last = lastClause(exchange);
        if (patterns.person().matcher(exchange.text()).find()
                || last.filter(Wish.PERSON::equals).isPresent()) {
            people.call(exchange, "asked", "person");
        } else if (heard.correcting()
                && (patterns.status().matcher(exchange.text()).find()
                        || last.filter(Wish.STATUS::equals).isPresent())) {
            wishes.take(exchange, Wish.STATUS);
        }
    }

    private static Optional<Wish> lastClause(Exchange exchange) {
        String[] clauses = CLAUSE.split(exchange.text().strip());
        return clauses.length < 2
                ? Optional.empty()
                : WishTalk.alone(exchange.script(), exchange.here(), null, clauses[clauses.length - 1]);
    }

    private static boolean isCommand(Exchange exchange) {
        return WishTalk.alone(exchange.script(), exchange.here(), exchange.state().question, exchange.text())
                .isPresent();
    }

    /** A text that is nothing but an order, or an answer that the state waits for. */
    private boolean isOrder(Exchange exchange) {
        if (exchange.awaits(Event.FIXED) ? corrections.pick(exchange) : corrections.direct(exchange)) {
            return true;
        }
        DialogScript script = exchange.script();
        String asked = exchange.state().question;
        Optional<Wish> wish = WishTalk.alone(script, exchange.here(), asked, exchange.text())
                .or(() -> WishTalk.within(script, exchange.here(), asked, exchange.text()));
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
        boolean query = asks || heard.facts().intent() == Intent.QUERY_STATUS;
        boolean tells =
                heard.facts().amount() != null && MONEY.matcher(exchange.text()).find();
        return (others || (query && !tells && !heard.correcting())) && wishes.take(exchange, Wish.STATUS);
    }

    private void tell(Exchange exchange, Heard heard) {
        if (!reports.take(exchange, heard) && exchange.mode() != Mode.SILENT) {
            nothingYet(exchange, heard);
        }
    }

    /** Nothing is reported so far. */
    private void nothingYet(Exchange exchange, Heard heard) {
        DialogueState state = exchange.state();
        ReportFacts facts = state.report().facts;
        state.unclear++;
        if (exchange.mode() == Mode.CONFIRMING) {
            return;
        }
        if (exchange.script().patterns().abuse().matcher(exchange.text()).find()) {
            exchange.sayOnce("calm");
        } else if (heard.facts().intent() == Intent.CONSULT && facts.matter() != Matter.NOT_LABOUR) {
            people.call(exchange, "consult", "consult");
        } else if (heard.facts().intent() == Intent.CONSULT && exchange.sayOnce("other-matter")) {
            exchange.reply().with("tel", wishes.line(exchange));
        } else if (state.unclear >= exchange.script().unclear()) {
            people.call(exchange, Handovers.UNCLEAR, "handed-over");
        } else {
            unheard(exchange);
        }
    }

    /** What the state says to it, one text after the other; then the last one now and then. */
    private static void unheard(Exchange exchange) {
        List<String> texts = exchange.here().unheard();
        texts.stream()
                .filter(text -> !exchange.state().said.containsKey(text))
                .findFirst()
                .or(() -> texts.isEmpty() ? Optional.empty() : Optional.of(texts.getLast()))
                .ifPresent(exchange::sayOnce);
    }

    /** Pictures, recordings, stickers: a person looks, the service asks for words, once. */
    private void wordless(Exchange exchange) {
        boolean media = exchange.turn().texts().stream().anyMatch(text -> text.media() > 0);
        boolean registered = exchange.state().report().isRegistered();
        if (exchange.mode() != Mode.ASKING) {
            return;
        }
        if (registered && media) {
            exchange.sayOnce("media-noted");
        } else if (!registered) {
            exchange.sayOnce(media ? "media" : "greeting");
        }
    }

    /** A call is read as a whole each time, of a very long one what it began and ended with; nobody is answered. */
    private void transcript(Exchange exchange) {
        OpenReport report = exchange.state().report();
        boolean registered = report.isRegistered();
        String words = Utterance.join(Transcripts.parse(exchange.text()));
        Recall recall = report.add(words, exchange.textIds(), Recall.SPOKEN);
        Extraction whole = wholeTranscript(recall.text(), exchange.turn().receivedAt());
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
    private Extraction wholeTranscript(String text, Instant at) {
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
