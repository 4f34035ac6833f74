package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Wish;

/** Taking back what was said: the last text, one fact, or everything. What was said before stays in the history. */
@Component
class CorrectionTalk implements Responder {

    private static final Pattern LEAD = Pattern.compile("^(?:我?(?:想|要|得)?(?:改|修改|更正|改正)(?:一?下)?|帮我改一?下|那个|第)");
    private static final Pattern WRONG =
            Pattern.compile("(?:[写说打报记填弄搞]?错了?|不对|有错|有误|要改|(?:想|得)?改一?下|那个|个|吧|啊)*[。.！!，,]?$");
    private static final Pattern DIRECT = Pattern.compile("改|错|不对|有误|更正");

    /** Nothing is to be put right after all. */
    private static final Pattern KEEPS =
            Pattern.compile("(?:算了)?[，, ]?(?:不用?改了?|不用了|没错|都对|没有?错的?|不知道|不晓得|不清楚|先?这样吧?|就这样吧?|取消)[。.！!了]?|算了");

    private static final int SHORT = 24;

    /** Nothing is withdrawn after all. */
    private static final Pattern STAYS = Pattern.compile(
            "(?:[我俺]?(?:刚才?|刚刚)?(?:点|按|发|打|写)错了?|手滑了?|算了|还是)?[，,。 ]*(?:[我俺])?(?:先)?(?:不撤|别撤|不取消)(?:诉|回|销|案)?了?[吧啊哈]?[。.！!]*");

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
        String said = exchange.text().strip();
        if (KEEPS.matcher(said).matches()) {
            exchange.state().fixing = null;
            exchange.happens(Event.FIXED);
            exchange.reply().say("kept");
            return true;
        }
        Optional<Slot> picked = picked(exchange.script().pickable(), said)
                .filter(slot -> exchange.state().fixing == null || !said.matches("[1-9]"));
        picked.ifPresent(slot -> ask(exchange, slot));
        return picked.isPresent();
    }

    /** 撤回刚才那句 is about words, and 点错了不撤 about an order: neither is about the case. @return whether it is one */
    boolean takesBack(Exchange exchange) {
        String said = exchange.text().strip();
        if (said.length() > SHORT) {
            return false;
        }
        if (exchange.script().patterns().undo().matcher(said).find()) {
            undo(exchange);
            return true;
        }
        boolean stays =
                exchange.state().report().isRegistered() && STAYS.matcher(said).matches();
        if (stays) {
            exchange.reply().say("kept");
        }
        return stays;
    }

    /** "改人数", "人数错了": what is wrong is named at once. */
    boolean direct(Exchange exchange) {
        String said = exchange.text().strip();
        if (!exchange.state().report().isRegistered() || !DIRECT.matcher(said).find()) {
            return false;
        }
        Optional<Slot> picked = picked(exchange.script().pickable(), said);
        picked.ifPresent(slot -> {
            exchange.happens(Event.FIX);
            ask(exchange, slot);
        });
        return picked.isPresent();
    }

    private static void ask(Exchange exchange, Slot slot) {
        exchange.state().fixing = slot.id();
        exchange.state().report().announced = null;
        exchange.state().question = null;
        exchange.reply().ask(slot.ask());
    }

    private static Optional<Slot> picked(List<Slot> slots, String said) {
        String bare = WRONG.matcher(LEAD.matcher(said).replaceFirst("")).replaceFirst("");
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
        boolean announced = Announced.in(exchange.text());
        exchange.state().report().announced = announced ? exchange.text() : null;
        if (!exchange.state().report().isRegistered()) {
            exchange.reply().say("fix-in-words");
            return;
        }
        exchange.happens(Event.FIX);
        Optional<Slot> named = announced ? named(exchange) : Optional.empty();
        if (named.isPresent()) {
            ask(exchange, named.get());
            return;
        }
        exchange.reply().with("choices", exchange.script().choices());
        exchange.reply().say(exchange.awaits(Event.FIXED) ? "fix-which" : "fix-in-words");
    }

    /** 钱数说错了: the one fact that the words name. */
    private static Optional<Slot> named(Exchange exchange) {
        Set<SlotField> fields = About.in(exchange.text());
        return fields.size() != 1
                ? Optional.empty()
                : exchange.script().pickable().stream()
                        .filter(slot ->
                                slot.fields().stream().map(SlotField::of).anyMatch(fields::contains))
                        .findFirst();
    }

    private void undo(Exchange exchange) {
        OpenReport report = exchange.state().report();
        if (reports.isLookedInto(exchange, report)) {
            reports.refile(exchange, report, report.facts);
            reports.compare(exchange, report);
            return;
        }
        if (!report.takeBack()) {
            report.announced = exchange.text();
            exchange.reply().say(report.isRegistered() ? "fix-in-words" : "unclear");
            return;
        }
        reports.refile(exchange, report, report.facts);
        exchange.reply().say("undone");
        if (!exchange.channel().isSms()) {
            exchange.reply().readBack(ReadBack.all(report.facts));
        }
    }

    private void restart(Exchange exchange) {
        OpenReport report = exchange.state().report();
        if (reports.isLookedInto(exchange, report)) {
            exchange.reply().say("fix-in-words");
        } else if (report.isRegistered()) {
            reports.forget(exchange, report);
        } else {
            exchange.state().reports.clear();
            exchange.state().current = 0;
            exchange.state().question = null;
            exchange.reply().say("greeting");
        }
    }
}
