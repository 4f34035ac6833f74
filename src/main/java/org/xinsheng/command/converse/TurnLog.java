package org.xinsheng.command.converse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.UnitId;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.routing.Proposal;
import org.xinsheng.routing.RouteProposed;

/** Notes what a conversation knew, asked and proposed, each time that changed. Not thread-safe. */
final class TurnLog {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private Instant start = Instant.EPOCH;

    void start(Instant at) {
        start = at;
        entries.clear();
        routes.clear();
    }

    @EventListener
    void on(RouteProposed proposed) {
        routes.add(new Route(proposed.number(), proposed.rule(), proposed.outcome(), proposed.target()));
    }

    void look(ConversationView view, Instant now) {
        Entry entry = new Entry(
                "+" + Duration.between(start, now).toSeconds() + "s",
                view.question(),
                view.facts(),
                List.copyOf(routes),
                view.handoverReason());
        routes.clear();
        if (entries.isEmpty() || entry.differs(entries.getLast())) {
            entries.add(entry);
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** @param at counts from the start of the conversation, in seconds */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String at,
            @Nullable String question,
            ReportFacts facts,
            List<Route> routes,
            @Nullable String handover) {

        boolean differs(Entry earlier) {
            return !routes.isEmpty()
                    || !Objects.equals(question, earlier.question)
                    || !facts.equals(earlier.facts)
                    || !Objects.equals(handover, earlier.handover);
        }
    }

    /** Where the rules say that a report belongs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Route(
            ReportNumber number,
            String rule,
            Proposal.Outcome outcome,
            @Nullable UnitId target) {}
}
