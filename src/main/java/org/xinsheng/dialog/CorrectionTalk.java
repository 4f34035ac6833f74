package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Wish;

/** Taking back what was said: the last text, one fact, or everything. What was said before stays in the history. */
@Component
class CorrectionTalk implements Responder {

    private final ReportTalk reports;

    CorrectionTalk(ReportTalk reports) {
        this.reports = reports;
    }

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.UNDO, Wish.FIX, Wish.RESTART);
    }

    @Override
    public boolean take(Exchange exchange, Wish wish) {
        switch (wish) {
            case UNDO -> undo(exchange);
            case FIX -> fix(exchange);
            default -> restart(exchange);
        }
        return true;
    }

    /**
     * A text while the worker picks what is wrong: the name or number of a fact, which is then asked.
     *
     * @return false if it is none; then it is read as a correction in words
     */
    boolean pick(Exchange exchange) {
        if (exchange.state().fixing != null) {
            return false;
        }
        Optional<Slot> picked =
                picked(exchange.script().pickable(), exchange.text().strip());
        picked.ifPresent(slot -> {
            exchange.state().fixing = slot.id();
            exchange.reply().ask(slot.ask());
        });
        return picked.isPresent();
    }

    private static Optional<Slot> picked(List<Slot> slots, String said) {
        String bare = said.replaceFirst("^(改|修改|更正)一?下?", "").replaceFirst("(错了|不对|有错|改一下)?[。.！!]?$", "");
        if (bare.matches("[1-9]")) {
            int number = Integer.parseInt(bare);
            return number <= slots.size() ? Optional.of(slots.get(number - 1)) : Optional.empty();
        }
        return slots.stream()
                .filter(slot -> bare.equals(slot.name())
                        || (slot.called() != null
                                && Objects.requireNonNull(slot.called()).contains(bare)))
                .findFirst();
    }

    private static void fix(Exchange exchange) {
        if (!exchange.state().report().isRegistered()) {
            exchange.reply().say("fix-in-words");
            return;
        }
        exchange.happens(Event.FIX);
        exchange.reply().with("choices", exchange.script().choices());
        exchange.reply().say(exchange.awaits(Event.FIXED) ? "fix-which" : "fix-in-words");
    }

    private void undo(Exchange exchange) {
        OpenReport report = exchange.state().report();
        if (!report.takeBack()) {
            exchange.reply().say(report.isRegistered() ? "fix-in-words" : "unclear");
            return;
        }
        reports.refile(exchange, report, report.facts);
        exchange.reply().say("undone");
    }

    private static void restart(Exchange exchange) {
        if (exchange.state().report().isRegistered()) {
            exchange.reply().say("fix-in-words");
        } else {
            exchange.state().reports.clear();
            exchange.state().current = 0;
            exchange.state().question = null;
            exchange.reply().say("greeting");
        }
    }
}
