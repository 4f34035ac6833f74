package org.xinsheng.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;

/**
 * What a worker said in one go: one or more short texts that belong together, in order.
 *
 * @param id stable over retries
 * @param worker address of the worker
 * @param ours address of ours that was written to
 * @param texts at least one
 * @param attempt 1 for the first
 */
public record Turn(
        UUID id,
        ConversationId conversation,
        RegionCode serviceRegion,
        ChannelAddress worker,
        ChannelAddress ours,
        List<TurnText> texts,
        int attempt) {

    public Turn {
        texts = List.copyOf(texts);
    }

    /** The texts, one a line. */
    public String joined() {
        return texts.stream().map(TurnText::text).collect(Collectors.joining("\n"));
    }

    public Instant receivedAt() {
        return texts.getLast().receivedAt();
    }

    /**
     * One text of a turn.
     *
     * @param id of the row in the inbox
     * @param media how many pictures, recordings or files came with it
     */
    public record TurnText(UUID id, String text, int media, Instant receivedAt) {}
}
