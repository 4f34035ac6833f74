package org.xinsheng.dialog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.dialog.Conversations.Speaker;

/**
 * Where conversations are kept between two turns. Who speaks is kept apart from the state: an alarm sets it without
 * touching a state that a turn is working on.
 */
interface ConversationStore {

    /** Makes the conversation if it is new, and locks it until the transaction ends. */
    Row lock(RegionCode region, ConversationId id, ChannelType channel, ReporterId reporter, String script);

    /** Locks a conversation that is there, until the transaction ends. */
    Row locked(RegionCode region, ConversationId id);

    Optional<Row> find(RegionCode region, ConversationId id);

    /** Who speaks in a locked conversation now: an alarm may have changed it since. */
    Row heardSince(Row row);

    /** The other conversations of any of the reporters. */
    List<Row> elsewhere(Row here, Collection<ReporterId> reporters);

    List<Row> waiting(RegionCode region);

    void save(Row row, DialogueState state);

    /**
     * Saves it after a turn.
     *
     * @param silentAt when to look whether the worker has said more; null if nothing is waited for
     */
    default void save(Row row, DialogueState state, @Nullable Instant silentAt) {
        save(row, state);
    }

    /** @return whether this changed who speaks */
    boolean speaker(RegionCode region, ConversationId id, Speaker speaker, @Nullable String reason);

    /** Notes that a text raised the alarm. @return false if it did so before */
    boolean firstAlarm(RegionCode region, UUID text);

    /** Notes that a worker was told something, without touching the conversation: whoever tells may hold a clue. */
    void noteTold(RegionCode region, ConversationId id, ReportNumber number, String template);

    /** What was noted since the last time, the oldest first. */
    List<Told> takeTold(Row row);

    DialogueState state(Row row);

    /**
     * A row; its state is opened only when it is needed, so that a person can be called even if it cannot be.
     *
     * @param state as it is kept, ciphertext in the database
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(
            RegionCode region,
            ConversationId id,
            ChannelType channel,
            ReporterId reporter,
            Speaker speaker,
            @Nullable String handoverReason,
            String script,
            byte[] state,
            @Nullable ReportId report,
            Instant updatedAt) {

        /** The same with another speaker. */
        Row with(Speaker speaker, @Nullable String handoverReason) {
            return new Row(region, id, channel, reporter, speaker, handoverReason, script, state, report, updatedAt);
        }

        /** The same on another version of the script. */
        Row on(String version) {
            return new Row(region, id, channel, reporter, speaker, handoverReason, version, state, report, updatedAt);
        }
    }

    /** A status text that a worker got. */
    record Told(ReportNumber number, String template) {}
}
