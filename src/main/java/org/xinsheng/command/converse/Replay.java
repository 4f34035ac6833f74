package org.xinsheng.command.converse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundMessage.Origin;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.command.converse.Transcript.Said;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.intake.ReceivedTexts;

/** Plays conversations one after the other, each from a phone of its own, in one store. Not thread-safe. */
final class Replay {

    /** The demo city. */
    static final RegionCode CITY = new RegionCode("370600");

    private static final Duration AFTERWARDS = Duration.ofMinutes(1);

    private final VirtualTime time;
    private final SentLog sent;
    private final InboundSink sink;
    private final ReceivedTexts received;
    private final Outcome outcome;
    private final TurnLog log;
    private int played;
    private @Nullable ConversationId latest;

    Replay(VirtualTime time, SentLog sent, InboundSink sink, ReceivedTexts received, Outcome outcome, TurnLog log) {
        this.time = time;
        this.sent = sent;
        this.sink = sink;
        this.received = received;
        this.outcome = outcome;
        this.log = log;
    }

    Transcript play(Script script) {
        return play(script, false);
    }

    /** @param detailed whether it is also told what happened on the way */
    Transcript play(Script script, boolean detailed) {
        ChannelAddress worker = phone(script.channel(), ++played);
        ChannelAddress ours = ConverseConfiguration.ours(script.channel());
        ConversationId conversation = received.conversation(CITY, worker, ours);
        latest = conversation;
        log.start(script.start());
        time.start(script.start());
        for (int i = 0; i < script.lines().size(); i++) {
            Script.Line line = script.lines().get(i);
            Instant at = script.start().plus(line.at());
            pass(at, conversation, detailed);
            sink.accept(message(worker, ours, line, at, played + "-" + i));
        }
        pass(script.start().plus(script.lines().getLast().at()).plus(AFTERWARDS), conversation, detailed);
        return new Transcript(
                script.id(),
                said(worker, script.start()),
                outcome.reports(CITY, worker),
                outcome.alerts(CITY, conversation),
                outcome.handedOver(CITY, conversation),
                detailed ? log.entries() : null);
    }

    private void pass(Instant until, ConversationId conversation, boolean detailed) {
        time.passUntil(until, CITY, conversation, now -> {
            if (detailed) {
                outcome.conversations().find(CITY, conversation).ifPresent(view -> log.look(view, now));
            }
        });
    }

    /** The conversation that was played last. */
    ConversationId latest() {
        return Objects.requireNonNull(latest, "nothing was played");
    }

    private static InboundMessage message(
            ChannelAddress worker, ChannelAddress ours, Script.Line line, Instant at, String id) {
        Origin origin = worker.channel() == ChannelType.HOTLINE ? Origin.TRANSCRIPT : Origin.WEBHOOK;
        byte[] raw = line.text().getBytes(StandardCharsets.UTF_8);
        return new InboundMessage(CITY, id, worker, ours, line.text(), 0, raw, at, origin);
    }

    private List<Said> said(ChannelAddress worker, Instant start) {
        return sent.to(worker).stream()
                .map(entry -> new Said("+" + Duration.between(start, entry.at()).toSeconds() + "s", entry.text()))
                .toList();
    }

    private static ChannelAddress phone(ChannelType channel, int number) {
        String value = channel == ChannelType.SMS || channel == ChannelType.HOTLINE
                ? "+86199%08d".formatted(number)
                : "worker-" + number;
        return new ChannelAddress(channel, value);
    }
}
