package org.xinsheng.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;

/** Picks the one question that is worth asking next. */
final class Questions {

    private static final Duration DAY = Duration.ofDays(1);

    private Questions() {}

    /**
     * One that was passed over stays open. On chat it is asked once more at the end, never twice in a row, and only if
     * much depends on it.
     *
     * @param last what was asked last
     */
    static void askNext(Exchange exchange, OpenReport report, @Nullable Slot last) {
        List<Slot> open = exchange.open();
        Optional<Slot> next = exchange.mayAsk()
                ? next(exchange, report).or(() -> again(exchange, report, open, last))
                : Optional.empty();
        exchange.state().question =
                next.or(() -> open.stream().findFirst()).map(Slot::id).orElse(null);
        next.ifPresent(slot -> {
            report.asked.merge(slot.id(), 1, Integer::sum);
            exchange.state().questions.add(exchange.now());
            exchange.reply().ask(slot.ask());
        });
    }

    /** What was to be asked, and has no room, was not asked. */
    static void takeBack(Exchange exchange) {
        Slot slot = exchange.asked();
        if (slot != null) {
            exchange.state().report().asked.computeIfPresent(slot.id(), (id, times) -> times > 1 ? times - 1 : null);
            if (!exchange.state().questions.isEmpty()) {
                exchange.state().questions.removeLast();
            }
            exchange.state().question = null;
        }
    }

    private static Optional<Slot> again(Exchange exchange, OpenReport report, List<Slot> open, @Nullable Slot last) {
        boolean room = hasRoom(exchange, report);
        return open.stream()
                .filter(slot -> room && !exchange.channel().isSms())
                .filter(slot -> exchange.script().complete().contains(slot.id()))
                .filter(slot -> !slot.equals(last) && report.asked.getOrDefault(slot.id(), 0) == 1)
                .findFirst();
    }

    static Optional<Slot> next(Exchange exchange, OpenReport report) {
        if (!hasRoom(exchange, report)) {
            return Optional.empty();
        }
        return exchange.asks().filter(slot -> isOpen(slot, report)).findFirst();
    }

    /** The limit holds for a report, and for all reports of a conversation within a day. */
    private static boolean hasRoom(Exchange exchange, OpenReport report) {
        int limit = exchange.script().limit(exchange.channel());
        List<Instant> questions = exchange.state().questions;
        questions.removeIf(asked -> asked.plus(DAY).isBefore(exchange.now()));
        return report.questions() < limit && questions.size() < limit;
    }

    /** Whether everything is known that makes a report whole. */
    static boolean isComplete(DialogScript script, ReportFacts facts) {
        return script.complete().stream().allMatch(id -> isAnswered(script.slot(id), facts));
    }

    static boolean isAnswered(Slot slot, ReportFacts facts) {
        return slot.fields().stream().map(SlotField::of).anyMatch(field -> field.isKnown(facts));
    }

    private static boolean isOpen(Slot slot, OpenReport report) {
        return !slot.isAboutContact()
                && !isAnswered(slot, report.facts)
                && !report.unknown.contains(slot.id())
                && !report.asked.containsKey(slot.id())
                && slot.applies(report.facts);
    }
}
