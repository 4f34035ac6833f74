package org.xinsheng.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xinsheng.channel.ChannelSender;
import org.xinsheng.channel.LookUp;
import org.xinsheng.core.DueTask;

/** Settles attempts of unknown fate by asking the provider; those whose node died count as unknown. */
@Component
class Reconciliation implements DueTask {

    private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

    private final Attempts attempts;
    private final Outcomes outcomes;
    private final Senders senders;
    private final OutboxSettings settings;
    private final Clock clock;

    Reconciliation(Attempts attempts, Outcomes outcomes, Senders senders, OutboxSettings settings, Clock clock) {
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.senders = senders;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outbox.reconcile";
    }

    @Override
    public int runDue(Instant now) {
        int abandoned = attempts.abandonOverdue(now);
        if (abandoned > 0) {
            log.warn("{} attempt(s) were left without a result", abandoned);
        }
        List<Attempt> unknown = attempts.claimUnknown(settings.parallelSends(), now);
        Parallel.each(unknown, this::ask);
        return unknown.size();
    }

    private void ask(Attempt attempt) {
        LookUp answer = senders.of(attempt.message().to().channel())
                .map(sender -> ask(sender, attempt))
                .orElseGet(() -> new LookUp.CannotAsk("no sender"));
        log.info("Attempt {} was looked up: {}", attempt.id(), answer);
        outcomes.lookedUp(attempt, answer, clock.instant());
    }

    private LookUp ask(ChannelSender sender, Attempt attempt) {
        try {
            return sender.lookUp(
                    attempt.message(), attempt.startedAt(), externalId -> outcomes.isClaimed(attempt, externalId));
        } catch (RuntimeException e) {
            return new LookUp.CannotAsk("look-up failed: " + e.getClass().getName());
        }
    }
}
