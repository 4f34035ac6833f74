package org.xinsheng.command.converse;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.xinsheng.channel.ChannelSender;
import org.xinsheng.channel.LookUp;
import org.xinsheng.channel.OutboundMessage;
import org.xinsheng.channel.SendResult;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;

/** What was sent, instead of sending it. Thread-safe. */
final class SentLog {

    private final List<Entry> entries = new ArrayList<>();
    private final Clock clock;

    SentLog(Clock clock) {
        this.clock = clock;
    }

    ChannelSender sender(ChannelType channel) {
        return new Sender(channel);
    }

    synchronized List<Entry> to(ChannelAddress address) {
        return entries.stream().filter(e -> e.to().equals(address)).toList();
    }

    private synchronized void add(OutboundMessage message) {
        entries.add(new Entry(clock.instant(), message.to(), message.text()));
    }

    /** A text that went out. */
    record Entry(Instant at, ChannelAddress to, String text) {}

    private final class Sender implements ChannelSender {
        private final ChannelType channel;

        Sender(ChannelType channel) {
            this.channel = channel;
        }

        @Override
        public ChannelType channel() {
            return channel;
        }

        @Override
        public SendResult send(OutboundMessage message) {
            add(message);
            return new SendResult.Accepted(UUID.randomUUID().toString());
        }

        @Override
        public LookUp lookUp(OutboundMessage message, Instant attemptedAt, Predicate<String> claimed) {
            return new LookUp.CannotAsk("nothing is really sent");
        }
    }
}
