package org.xinsheng.channel.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.rest.api.v2010.account.Message;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.channel.InboundSink.Acceptance;
import org.xinsheng.core.DueTask;

/**
 * Takes in what the webhook missed: Twilio does not deliver a message again once its two tries failed. Reads the list of
 * inbound messages after every start and then every 10 minutes, from before the last successful reading on; the inbox
 * knows what it has.
 */
final class InboundReconciliation implements DueTask {

    private static final Logger log = LoggerFactory.getLogger(InboundReconciliation.class);

    private final TwilioApi api;
    private final OurNumbers numbers;
    private final LookMarks marks;
    private final InboundSink inbox;
    private final ListedMessages listed;
    private final Set<String> readSinceStart = ConcurrentHashMap.newKeySet();

    InboundReconciliation(
            TwilioApi api, OurNumbers numbers, LookMarks marks, InboundSink inbox, ListedMessages listed) {
        this.api = api;
        this.numbers = numbers;
        this.marks = marks;
        this.inbox = inbox;
        this.listed = listed;
    }

    @Override
    public String name() {
        return "channel.twilio.reconcile";
    }

    /** Returns how many texts were missing. */
    @Override
    public int runDue(Instant now) {
        int missing = 0;
        for (String number : new HashSet<>(numbers.all())) {
            boolean afterStart = !readSinceStart.contains(number);
            missing += marks.claim(number, now, afterStart)
                    .map(since -> read(number, since, now))
                    .orElse(0);
        }
        return missing;
    }

    private int read(String number, Instant since, Instant now) {
        try {
            int missing = 0;
            for (Message message : api.sentTo(number, since)) {
                missing += take(number, message, since, now) ? 1 : 0;
            }
            marks.succeeded(number, now);
            readSinceStart.add(number);
            if (missing > 0) {
                log.warn("{} text(s) were missed by the webhook and taken in from the list", missing);
            }
            return missing;
        } catch (TwilioFailure | TwilioException e) {
            log.warn("The list of inbound messages could not be read: {}", e.getMessage());
            marks.failed(number, now);
            return 0;
        }
    }

    private boolean take(String number, Message message, Instant since, Instant now) {
        return listed.read(number, message, now)
                .filter(text -> !text.receivedAt().isBefore(since))
                .map(inbox::accept)
                .filter(Acceptance.STORED::equals)
                .isPresent();
    }
}
