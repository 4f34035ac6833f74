package org.xinsheng.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinsheng.channel.ChannelSender;
import org.xinsheng.channel.SendResult;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.DueTask;

/**
 * Sends what is due on one channel: commit the attempt, post once outside any transaction, commit the result. Each channel
 * has a task of its own, so that a slow provider holds up nobody else.
 */
final class Sending implements DueTask {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private final ChannelType channel;
    private final Senders senders;
    private final Attempts attempts;
    private final Outcomes outcomes;
    private final Clock clock;
    private final int parallel;
    private final Circuit circuit;

    Sending(
            ChannelType channel,
            Senders senders,
            Attempts attempts,
            Outcomes outcomes,
            OutboxSettings settings,
            Clock clock) {
        this.channel = channel;
        this.senders = senders;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.clock = clock;
        this.parallel = settings.parallelSends();
        this.circuit = new Circuit(settings.circuitFailures(), settings.circuitPause());
    }

    static String nameOf(ChannelType channel) {
        return "outbox.send." + channel.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return nameOf(channel);
    }

    @Override
    public int runDue(Instant now) {
        return senders.of(channel).map(sender -> runDue(sender, now)).orElse(0);
    }

    private int runDue(ChannelSender sender, Instant now) {
        int allowed = circuit.allows(parallel, now);
        if (allowed == 0) {
            return 0;
        }
        List<Attempt> begun = attempts.begin(channel, allowed, now);
        Parallel.each(begun, attempt -> send(sender, attempt));
        return begun.size();
    }

    private void send(ChannelSender sender, Attempt attempt) {
        SendResult result = post(sender, attempt);
        Instant now = clock.instant();
        if (result instanceof SendResult.Accepted || result instanceof SendResult.Refused) {
            circuit.succeeded();
        } else {
            log.warn("Attempt {} on {}: {}", attempt.id(), channel, result);
            circuit.failed(now);
        }
        outcomes.sent(attempt, result, now);
    }

    private SendResult post(ChannelSender sender, Attempt attempt) {
        try {
            return sender.send(attempt.message());
        } catch (RuntimeException e) {
            return new SendResult.Unknown("sender failed: " + e.getClass().getName());
        }
    }
}
