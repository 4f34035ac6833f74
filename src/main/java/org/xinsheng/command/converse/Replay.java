package org.xinsheng.command.converse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private int played;

    Replay(VirtualTime time, SentLog sent, InboundSink sink, ReceivedTexts received, Outcome outcome) {
        this.time = time;
        this.sent = sent;
        this.sink = sink;
        this.received = received;
        this.outcome = outcome;
    }

    Transcript play(Script script) {
        ChannelAddress worker = phone(script.channel(), ++played);
        ChannelAddress ours = ConverseConfiguration.ours(script.channel());
        ConversationId conversation = received.conversation(CITY, worker, ours);
        time.start(script.start());
        for (int i = 0; i < script.lines().size(); i++) {
            Script.Line line = script.lines().get(i);
            Instant at = script.start().plus(line.at());
            time.passUntil(at, CITY, conversation);
            sink.accept(message(worker, ours, line, at, played + "-" + i));
        }
        time.passUntil(script.start().plus(script.lines().getLast().at()).plus(AFTERWARDS), CITY, conversation);
        return new Transcript(
                script.id(),
                said(worker, script.start()),
                outcome.reports(CITY, worker),
                outcome.alerts(CITY, conversation),
                outcome.handedOver(CITY, conversation));
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
