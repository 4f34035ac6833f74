package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Intent;

/**
 * A worker drops one of several cases, or says that one was paid: that one alone is meant, the others go on. Somebody
 * looks at it all the same, nothing ends by these words.
 */
@Component
class OneOfSeveral {

    private static final Pattern CLAUSE = Pattern.compile("[^，。,；;！!？?\\s]+");
    private static final Pattern DROPS =
            Pattern.compile("不(?:用|要|想|再)?(?:办|管|查|追究?|告|投诉|举报|报|要)了|撤(?:了|掉|回|销)|取消[了吧]?$|算了吧?$");
    private static final Pattern PAID = Pattern.compile(
            "(?<!没|还没|没有|说|不|要是|等)(?:都|全|已经|也)?(?:给|结|付|发|还|补)(?:清|齐|完)?了$|(?:到账|拿到|收到|结清|付清|给清|还清)了?$");
    private static final Pattern OPEN = Pattern.compile("没|还[差欠]|一半|一部分|[0-9]{3}|[0-9一二两三四五六七八九十]+[千万百]|不(?!用)");

    private final ReportTalk reports;
    private final Subjects subjects;
    private final Handovers handovers;

    OneOfSeveral(ReportTalk reports, Subjects subjects, Handovers handovers) {
        this.reports = reports;
        this.subjects = subjects;
        this.handovers = handovers;
    }

    /** @return whether this answers the turn */
    boolean take(Exchange exchange) {
        if (exchange.state().registered().size() < 2) {
            return false;
        }
        return waited(exchange) || clause(exchange, DROPS, this::drop) || clause(exchange, PAID, this::paid);
    }

    /** Asks which one is dropped where that is not said. @return whether it was asked */
    boolean askWhich(Exchange exchange) {
        return going(exchange).size() > 1
                && !CaseWords.isOfAll(exchange.text())
                && !exchange.text().matches(".*(?:都|全部?|两[个家件]).*")
                && reports.askWhich(exchange);
    }

    /** The answer to which one is dropped. */
    private boolean waited(Exchange exchange) {
        DialogueState.Unsorted words = exchange.state().unsorted;
        if (words == null || !isDropped(exchange, words.text())) {
            return false;
        }
        Optional<OpenReport> picked = subjects.picked(exchange);
        picked.ifPresent(report -> {
            exchange.state().unsorted = null;
            drop(exchange, report);
        });
        return picked.isPresent();
    }

    private static boolean isDropped(Exchange exchange, String text) {
        return DROPS.matcher(text).find()
                || exchange.script().patterns().withdraw().matcher(text).find();
    }

    /** The clause that says so has to name one of them; the others may be named beside it. */
    private boolean clause(Exchange exchange, Pattern said, Answer answer) {
        if (exchange.script().patterns().stay().matcher(exchange.text()).find()) {
            return false;
        }
        List<String> clauses =
                CLAUSE.matcher(exchange.text()).results().map(m -> m.group()).toList();
        for (int i = 0; i < clauses.size(); i++) {
            String clause = clauses.get(i);
            boolean open = said == PAID && OPEN.matcher(clause).find();
            if (said.matcher(clause).find() && !open) {
                Optional<OpenReport> one = subjects.picked(exchange.saying(clause));
                if (one.isEmpty() && i > 0) {
                    one = subjects.picked(exchange.saying(clauses.get(i - 1) + clause));
                }
                if (one.isPresent()) {
                    answer.to(exchange, one.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** The choice is the worker's, but somebody looks whether it is a free one (domain: safeguards). */
    private void drop(Exchange exchange, OpenReport report) {
        exchange.state().turnTo(report);
        reports.intend(exchange, Intent.WITHDRAW);
        handovers.call(exchange.row(), Handovers.WITHDRAWAL_OF_ONE, exchange.cause());
        said(exchange, report, "withdraw-one");
    }

    private void paid(Exchange exchange, OpenReport report) {
        Stream.concat(Stream.of(report), others(exchange, report).stream())
                .forEach(told -> reports.note(exchange, told));
        handovers.call(exchange.row(), "callback", exchange.cause());
        said(exchange, report, "paid-one");
    }

    private static void said(Exchange exchange, OpenReport report, String template) {
        exchange.reply().with(ReportTalk.Told.by(report)).say(template).markReceipt();
        going(exchange).stream().filter(other -> other != report).findFirst().ifPresent(exchange.state()::turnTo);
        exchange.state().spokenOf = report.number;
    }

    /** The others that the text names. */
    private List<OpenReport> others(Exchange exchange, OpenReport report) {
        List<OpenReport> named = new ArrayList<>();
        for (Matcher clause = CLAUSE.matcher(exchange.text()); clause.find(); ) {
            subjects.picked(exchange.saying(clause.group()))
                    .filter(other -> other != report && !named.contains(other))
                    .ifPresent(named::add);
        }
        return named;
    }

    private static List<OpenReport> going(Exchange exchange) {
        return exchange.state().registered().stream()
                .filter(report -> !Objects.equals(report.facts.intent(), Intent.WITHDRAW))
                .toList();
    }

    private interface Answer {
        void to(Exchange exchange, OpenReport report);
    }
}
