package org.xinsheng.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.Conversations.ConversationView;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.outbox.SentText;

/**
 * A chat as the worker sees it.
 *
 * @param bubbles in order of time
 * @param choices quick replies to the open question
 * @param facts what was understood; null before anything was
 * @param reading whether the last text is still being read
 */
record ChatThread(
        List<Bubble> bubbles,
        List<String> choices,
        @Nullable ReportFacts facts,
        Speaker speaker,
        boolean reading) {

    /** @param mine whether the worker said it */
    record Bubble(boolean mine, String text, Instant at) {}

    static ChatThread of(List<ReceivedText> received, List<SentText> sent, Optional<ConversationView> view) {
        List<Bubble> bubbles = Stream.concat(
                        received.stream().map(r -> new Bubble(true, r.text(), r.receivedAt())),
                        sent.stream().map(s -> new Bubble(false, s.text(), s.createdAt())))
                .sorted(Comparator.comparing(Bubble::at))
                .toList();
        boolean reading = !received.isEmpty() && !received.getLast().handled();
        return new ChatThread(
                bubbles,
                reading ? List.of() : view.map(ConversationView::choices).orElse(List.of()),
                view.map(ConversationView::facts).orElse(null),
                view.map(ConversationView::speaker).orElse(Speaker.SERVICE),
                reading);
    }
}
