package org.xinsheng.command.converse;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.RegionCode;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;

/** Lets time pass: second by second while the conversation waits for something, else from one due time to the next. */
final class VirtualTime {

    private static final Duration STEP = Duration.ofSeconds(1);
    /** An hour: what is not done by then waits for something else than time. */
    private static final int MOST_STEPS = 3600;

    private static final int LOOK_BACK = 20;
    private static final int ROUNDS = 20;

    private final VirtualClock clock;
    private final List<DueTask> tasks;
    private final ReceivedTexts received;
    private final SentTexts sent;

    VirtualTime(VirtualClock clock, List<DueTask> tasks, ReceivedTexts received, SentTexts sent) {
        this.clock = clock;
        this.tasks = List.copyOf(tasks);
        this.received = received;
        this.sent = sent;
    }

    void start(Instant at) {
        clock.set(at);
    }

    /** @param seen what looks on after every step */
    void passUntil(Instant until, RegionCode region, ConversationId conversation, Consumer<Instant> seen) {
        runDue();
        seen.accept(clock.instant());
        int steps = 0;
        while (clock.instant().isBefore(until)) {
            Instant next = steps < MOST_STEPS && isWaiting(region, conversation)
                    ? clock.instant().plus(STEP)
                    : nextDue(until);
            clock.advanceTo(next.isBefore(until) ? next : until);
            runDue();
            seen.accept(clock.instant());
            steps++;
        }
    }

    private Instant nextDue(Instant otherwise) {
        return tasks.stream()
                .flatMap(task -> task.nextDue().stream())
                .filter(clock.instant()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private void runDue() {
        for (DueTask task : tasks) {
            for (int round = 0; round < ROUNDS && task.runDue(clock.instant()) > 0; round++) {
                // again at once while there is work
            }
        }
    }

    private boolean isWaiting(RegionCode region, ConversationId conversation) {
        return received.of(region, conversation, LOOK_BACK).stream().anyMatch(text -> !isHandled(text))
                || sent.of(region, conversation, LOOK_BACK).stream().anyMatch(VirtualTime::isOnItsWay);
    }

    private static boolean isHandled(ReceivedText text) {
        return text.handled();
    }

    private static boolean isOnItsWay(SentText text) {
        return text.state() == SentText.State.QUEUED || text.state() == SentText.State.SENDING;
    }
}
