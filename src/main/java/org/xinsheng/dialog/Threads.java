package org.xinsheng.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.ReportId;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.reporter.ReporterVault;

/**
 * One person's conversations on several channels as one thread: what was said or asked in one is known in the others.
 * Other conversations are only read, never locked.
 */
@Component
class Threads {

    /** What was told elsewhere longer ago is gone on with when it is named, not by itself. */
    private static final Duration RECENT = Duration.ofDays(30);

    private final ConversationStore store;
    private final ReporterVault vault;

    Threads(ConversationStore store, ReporterVault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** Takes over what has been said elsewhere since. */
    void refresh(Exchange exchange) {
        takeOver(exchange, exchange.now().minus(RECENT));
    }

    private void takeOver(Exchange exchange, Instant since) {
        for (ConversationStore.Row row : elsewhere(exchange)) {
            DialogueState there = store.state(row);
            there.reports.stream()
                    .filter(OpenReport::isRegistered)
                    .forEach(report -> takeOver(exchange, report, since));
        }
    }

    /** Goes on with a report of another conversation, where that one stands. */
    void goOn(Exchange exchange, ReportView report) {
        DialogueState state = exchange.state();
        takeOver(exchange, Instant.MIN);
        OpenReport open = find(state, report.id()).orElseGet(() -> add(state, of(report)));
        state.reports.removeIf(other -> other != open && !other.isRegistered());
        state.current = state.reports.indexOf(open);
        state.question = null;
        exchange.happens(Event.REPORTED);
        if (open.completeTold) {
            exchange.happens(Event.ENOUGH);
        }
    }

    private List<ConversationStore.Row> elsewhere(Exchange exchange) {
        ConversationStore.Row here = exchange.row();
        return store.elsewhere(here, vault.same(here.region(), here.reporter()));
    }

    private static void takeOver(Exchange exchange, OpenReport there, Instant since) {
        DialogueState state = exchange.state();
        Optional<OpenReport> here = find(state, Objects.requireNonNull(there.id));
        if (here.isEmpty() && there.heardAt != null && there.heardAt.isBefore(since)) {
            return;
        }
        if (here.isEmpty()) {
            boolean nothingYet = state.reports.isEmpty();
            add(state, there);
            if (nothingYet) {
                exchange.happens(Event.REPORTED);
            }
            return;
        }
        OpenReport mine = here.get();
        mine.asked.forEach((slot, times) -> there.asked.merge(slot, times, Math::max));
        there.unknown.addAll(mine.unknown);
        there.completeTold |= mine.completeTold;
        if (isAfter(there.heardAt, mine.heardAt)) {
            state.reports.set(state.reports.indexOf(mine), there);
        } else {
            mine.asked.putAll(there.asked);
            mine.unknown.addAll(there.unknown);
            mine.completeTold = there.completeTold;
        }
    }

    private static boolean isAfter(@Nullable Instant there, @Nullable Instant here) {
        return there != null && (here == null || there.isAfter(here));
    }

    private static Optional<OpenReport> find(DialogueState state, ReportId id) {
        return state.reports.stream().filter(report -> id.equals(report.id)).findFirst();
    }

    private static OpenReport add(DialogueState state, OpenReport report) {
        state.reports.add(report);
        return report;
    }

    /** A report that came in without a conversation, such as through another system. */
    private static OpenReport of(ReportView view) {
        OpenReport report = new OpenReport();
        report.id = view.id();
        report.number = view.number();
        report.facts = view.facts();
        report.text = view.text();
        return report;
    }
}
